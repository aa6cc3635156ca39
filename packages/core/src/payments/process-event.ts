import type { Core } from "../context.ts";
import { type Closed, closeQuestion } from "./close-question.ts";

/**
 * Looks into what a provider said: its message is the reason to ask how the payment stands, never the answer. Safe to
 * repeat. Throws while the provider can't be asked, so that the job is tried again; after the last try staff may replay it.
 */
export async function processEvent(
  core: Core,
  { id }: { id: string },
  { isLast }: { isLast: boolean },
): Promise<void> {
  const event = await core.db.providerEvent.update({
    where: { id },
    data: { attempts: { increment: 1 } },
    select: { id: true, paymentId: true },
  });
  const closed = await tryToClose(core, event.paymentId);
  const isDone = !("error" in closed);
  const outcome = isDone ? closed.outcome : null;
  await core.db.providerEvent.update({
    where: { id },
    data: {
      state: isDone ? (outcome === "no_payment" ? "IGNORED" : "PROCESSED") : isLast ? "FAILED" : "RECEIVED",
      outcome,
      error: isDone ? null : closed.error,
      processedAt: isDone ? core.clock.now() : null,
    },
    select: { id: true },
  });
  if (!isDone) throw new Error(closed.error);
}

async function tryToClose(core: Core, paymentId: string | null): Promise<Closed | { error: string }> {
  if (paymentId === null) return { outcome: "no_payment", difference: null };
  try {
    const closed = await closeQuestion(core, paymentId);
    return closed.outcome === "unreachable" ? { error: "the provider did not answer" } : closed;
  } catch (error) {
    return { error: error instanceof Error ? error.message.slice(0, 500) : String(error) };
  }
}
