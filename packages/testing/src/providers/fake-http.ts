import { createServer, type IncomingMessage, type ServerResponse } from "node:http";

export interface Asked {
  method: string;
  path: string;
  query: URLSearchParams;
  form: URLSearchParams;
  body: string;
  header(name: string): string | undefined;
}
export interface Answer {
  status?: number;
  type?: string;
  location?: string;
  body: string;
}

/** How a provider misbehaves: where a request (method, path, body) has the words of `path`, a number of times. */
export interface Manner {
  path: string;
  how: "nonsense" | "error" | "late" | "drop before" | "drop after";
  times: number;
}

export const json = (value: unknown, status = 200): Answer => ({
  status,
  type: "application/json",
  body: JSON.stringify(value),
});
export const page = (title: string, content: string): Answer => ({
  type: "text/html; charset=utf-8",
  body: `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><main><h1>${title}</h1>${content}</main></html>`,
});

/** A provider's process: answers by `answer`, unless it was told to misbehave by POST /_manners; says its port when it listens. */
export function serveProvider(answer: (asked: Asked) => Answer | Promise<Answer>): void {
  const manners: Manner[] = [];
  const server = createServer((request, response) => {
    void handle(request, response).catch((error: unknown) => {
      process.stderr.write(`${String(error)}\n`);
      response.destroy();
    });
  });
  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const asked = await read(request);
    if (asked.path === "/_manners") {
      manners.push(toManner(asked.form));
      return send(response, json({}));
    }
    const manner = manners.find(
      ({ path, times }) => times > 0 && `${asked.method} ${asked.path} ${asked.body}`.includes(path),
    );
    if (!manner) return send(response, await answer(asked));
    manner.times -= 1;
    if (manner.how === "drop before") return void response.destroy();
    if (manner.how === "error") return send(response, json({ error: { message: "down" } }, 500));
    if (manner.how === "nonsense") return send(response, { body: "<html>it works!</html>" });
    const late = await answer(asked);
    // Done on its side; whoever asked hears nothing of it. A late one keeps the line open.
    if (manner.how === "drop after") response.destroy();
    else setTimeout(() => send(response, late), 20_000).unref();
  }
  server.listen(Number(process.env["PORT"] ?? 0), "127.0.0.1", () => {
    const address = server.address();
    if (address !== null && typeof address !== "string") process.stdout.write(`listening ${address.port}\n`);
  });
}

function toManner(form: URLSearchParams): Manner {
  const hows = ["nonsense", "error", "late", "drop before", "drop after"] as const;
  const how = hows.find((one) => one === form.get("how")) ?? "error";
  return { path: form.get("path") ?? "/", how, times: Number(form.get("times") ?? 1) };
}

async function read(request: IncomingMessage): Promise<Asked> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  const body = Buffer.concat(chunks).toString();
  const url = new URL(request.url ?? "/", "http://provider");
  return {
    method: request.method ?? "GET",
    path: url.pathname,
    query: url.searchParams,
    form: new URLSearchParams(body),
    body,
    header: (name) => {
      const value = request.headers[name];
      return Array.isArray(value) ? value[0] : value;
    },
  };
}

function send(response: ServerResponse, { status = 200, type = "text/html", location, body }: Answer): void {
  response.writeHead(status, {
    "content-type": type,
    "cache-control": "no-store",
    ...(location !== undefined && { location }),
  });
  response.end(body);
}
