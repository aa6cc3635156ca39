import type { PostMessageInput, StaffThreadView } from "@souk/contracts";
import type { StaffContext } from "../../context.ts";
import { moveThread } from "../add-entry.ts";
import { postOnce } from "../post-once.ts";
import { changeThread } from "./change-thread.ts";

type One = { number: number };

/**
 * Answers a customer, once a key. The log says that it was done; what was said is in the thread alone, and goes with it.
 * NOT_FOUND, IDEMPOTENCY_CONFLICT.
 */
export function replyToThread(
  ctx: StaffContext,
  { number, ...message }: PostMessageInput,
): Promise<StaffThreadView> {
  return changeThread(ctx, number, {
    action: "support.reply",
    change: async (tx, thread, by) => {
      const isNew = await postOnce(tx, thread, message, by);
      return isNew ? { after: { letters: message.text.length, files: message.fileIds.length } } : null;
    },
  });
}

export function closeThreadByStaff(ctx: StaffContext, one: One): Promise<StaffThreadView> {
  return move(ctx, one, "CLOSED");
}

export function reopenThreadByStaff(ctx: StaffContext, one: One): Promise<StaffThreadView> {
  return move(ctx, one, "OPEN");
}

function move(ctx: StaffContext, { number }: One, to: "OPEN" | "CLOSED"): Promise<StaffThreadView> {
  return changeThread(ctx, number, {
    action: to === "CLOSED" ? "support.close" : "support.reopen",
    change: async (tx, thread, by) => {
      const moved = await moveThread(tx, thread, to, by);
      return moved ? { before: { state: thread.state }, after: { state: to } } : null;
    },
  });
}
