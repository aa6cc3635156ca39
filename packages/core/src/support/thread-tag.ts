import type { Tx } from "../context.ts";
import { dropTags } from "../cache/drop-tags.ts";

/** What a committed change of a thread says to every instance, by the channel on which they hear of changes anyway. */
export interface ThreadSignal {
  userId: string;
  number: number;
}

const TAG = /^thread:([0-9a-f-]{36}):(\d{1,10})$/;

/** Tells whoever looks on, on whatever instance, when this transaction commits. */
export async function signalThread(tx: Tx, { userId, number }: ThreadSignal): Promise<void> {
  await dropTags(tx, [`thread:${userId}:${number}`]);
}

/** Null for what the caches alone are told. */
export function threadOfTag(tag: string): ThreadSignal | null {
  const [, userId, number] = TAG.exec(tag) ?? [];
  return userId === undefined ? null : { userId, number: Number(number) };
}
