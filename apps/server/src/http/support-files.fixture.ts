import { deflateSync } from "node:zlib";
import type { SupportFileView } from "@souk/contracts";
import { pngOf } from "@souk/core/media/claiming-png.fixture";
import { z } from "zod";
import type { TestApp } from "../testing/test-app.ts";

/** Where a customer sends files, and opens their own. */
export const MINE = "/api/support/files";
export const pdf = Buffer.from("%PDF-1.7\n1 0 obj <<>> endobj\n%%EOF\n");
/** Eight pixels by four: each row is a filter's number and three bytes a pixel. */
export const png = pngOf(8, 4, deflateSync(Buffer.alloc(4 * (1 + 8 * 3))));

const Sent = z.object({
  id: z.uuid(),
  kind: z.enum(["PICTURE", "PDF"]),
  name: z.string(),
  bytes: z.int(),
  width: z.int().nullable(),
  height: z.int().nullable(),
});
const Refusal = z.object({
  error: z.object({ code: z.string(), details: z.record(z.string(), z.unknown()) }),
});
const Thread = z.object({ result: z.object({ data: z.object({ number: z.int() }) }) });

/** The code of a refusal with its status and its reason, if it has one. */
export async function refusal(answer: Response) {
  const { code, details } = Refusal.parse(await answer.json()).error;
  return [answer.status, code, details["reason"]];
}

/** What people do with files of conversations, as whoever is signed in. */
export function supportFiles({ request }: Pick<TestApp, "request">) {
  const send = (
    bytes: Uint8Array,
    { to = MINE, name = "photo.jpg", headers = {} } = {},
  ): Promise<Response> => {
    const body = new FormData();
    body.set("file", new File([new Uint8Array(bytes)], name));
    return request(to, { method: "POST", body, headers });
  };
  const call = (path: string, input: object): Promise<Response> =>
    request(`/trpc/${path}`, {
      method: "POST",
      body: JSON.stringify({ key: crypto.randomUUID(), text: "Look", ...input }),
      headers: { "content-type": "application/json" },
    });
  return {
    send,
    call,
    sent: async (...of: Parameters<typeof send>): Promise<SupportFileView> => {
      const answer = await send(...of);
      if (answer.status !== 200) throw new Error(`a file was refused: ${answer.status}`);
      return Sent.parse(await answer.json());
    },
    threadWith: async (fileIds: string[]): Promise<number> => {
      const answer = await call("shop/support.open", { subject: "It broke", fileIds });
      return Thread.parse(await answer.json()).result.data.number;
    },
    statusOf: async (path: string): Promise<number> => (await request(path)).status,
  };
}
