import type { PaymentOutcome, ReconcileItem } from "@souk/contracts";
import type { Core } from "../context.ts";
import { type Closed, closeQuestion } from "./close-question.ts";
import { openQuestions, type Questioned } from "./open-questions.ts";

const AT_ONCE = 4;
/** A report tells this many payments; the counts are of all. */
const MOST_TOLD = 500;

const MENDED: ReadonlySet<PaymentOutcome> = new Set([
  "ordered",
  "captured",
  "held",
  "declined",
  "voided",
  "refunded",
  "given_back",
]);
const OPEN: ReadonlySet<PaymentOutcome> = new Set(["open", "unreachable", "differs"]);

/**
 * Asks every provider about all that is open, does what follows from the answers, compares the books, and leaves a report.
 * Safe to repeat: a report that was begun and not ended is begun again.
 */
export async function reconcile(core: Core, { id }: { id?: string | undefined }): Promise<void> {
  const report = await begin(core, id);
  const questions = await openQuestions(core);
  const found: ReconcileItem[] = [];
  const waiting = [...questions];
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) found.push(await ask(core, next));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  const open = found.filter(({ outcome }) => OPEN.has(outcome));
  const mended = found.filter(({ outcome }) => MENDED.has(outcome));
  await core.db.reconcileReport.update({
    where: { id: report },
    data: {
      endedAt: core.clock.now(),
      asked: questions.length,
      mended: mended.length,
      open: open.length,
      items: [...open, ...mended].slice(0, MOST_TOLD),
    },
    select: { id: true },
  });
}

async function begin(core: Core, id: string | undefined): Promise<string> {
  if (id !== undefined) return id;
  const data = { startedAt: core.clock.now() };
  return (await core.db.reconcileReport.create({ data, select: { id: true } })).id;
}

async function ask(core: Core, { id: paymentId, ...payment }: Questioned): Promise<ReconcileItem> {
  // One that can't be closed must not keep the others from being asked.
  const closed = await closeQuestion(core, paymentId).catch((): Closed => ({
    outcome: "unreachable",
    difference: null,
  }));
  return { paymentId, ...payment, ...closed };
}
