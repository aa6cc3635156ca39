import { z } from "zod";

const Refusal = z.object({ data: z.object({ httpStatus: z.int() }) });

/**
 * The status of an answer, whose body is left. A stream always begins with 200 and says within it that it was refused:
 * its first event tells.
 */
export async function answeredStatus(answer: Response): Promise<number> {
  if (!answer.body || !answer.headers.get("content-type")?.startsWith("text/event-stream")) {
    await answer.body?.cancel();
    return answer.status;
  }
  for await (const { event, data } of eventsOf(answer.body)) {
    if (event === "serialized-error") return Refusal.parse(JSON.parse(data)).data.httpStatus;
    if (event === "message") break;
  }
  return answer.status;
}

export interface StreamEvent {
  event: string;
  data: string;
}

/** The events of a stream as they come; whoever leaves the loop leaves the stream. */
export async function* eventsOf(body: ReadableStream<Uint8Array>): AsyncGenerator<StreamEvent, void> {
  const decoder = new TextDecoder();
  let pending = "";
  for await (const chunk of body) {
    pending += decoder.decode(chunk, { stream: true });
    const blocks = pending.split(/\n{2,}/);
    pending = blocks.pop() ?? "";
    for (const block of blocks) {
      const field = (name: string) => new RegExp(`^${name}: ?(.*)$`, "m").exec(block)?.[1];
      if (block.trim() !== "") yield { event: field("event") ?? "message", data: field("data") ?? "" };
    }
  }
}
