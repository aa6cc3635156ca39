import { type Agent, request } from "node:http";

export interface Answer {
  status: number;
  body: unknown;
}

/** One new browser: its own cookies over a shared pool of connections. */
export class Shopper {
  #cookie = "";
  readonly #origin: string;
  readonly #agent: Agent;

  constructor(origin: string, agent: Agent) {
    this.#origin = origin;
    this.#agent = agent;
  }

  /** A tRPC mutation; throws on anything but success. */
  async mutate(procedure: string, input: unknown): Promise<unknown> {
    const answer = await this.post(`/trpc/shop/${procedure}`, input);
    if (answer.status !== 200)
      throw new Error(`${procedure}: ${answer.status} ${JSON.stringify(answer.body).slice(0, 300)}`);
    return answer.body;
  }

  post(path: string, input: unknown): Promise<Answer> {
    const body = JSON.stringify(input);
    const headers = {
      "content-type": "application/json",
      "content-length": Buffer.byteLength(body),
      origin: this.#origin,
      cookie: this.#cookie,
    };
    return new Promise((resolve, reject) => {
      const sent = request(
        `${this.#origin}${path}`,
        { method: "POST", agent: this.#agent, headers },
        (response) => {
          const chunks: Buffer[] = [];
          response.on("data", (chunk: Buffer) => chunks.push(chunk));
          response.on("end", () => {
            for (const cookie of response.headers["set-cookie"] ?? [])
              this.#cookie = cookie.split(";", 1)[0] ?? "";
            resolve({
              status: response.statusCode ?? 0,
              body: JSON.parse(Buffer.concat(chunks).toString() || "null"),
            });
          });
          response.on("error", reject);
        },
      );
      sent.on("error", reject);
      sent.end(body);
    });
  }
}
