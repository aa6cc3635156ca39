import type { PaymentChoice, PlaceResult } from "@souk/contracts";
import { useEffect, useRef } from "react";
import { useMarket } from "../../lib/market.ts";
import { problemOf, shop } from "../../lib/trpc.ts";
import { askUntilDecided, sleep } from "./ask-until-decided.ts";
import { endsAttempt } from "./attempt.ts";
import { useReread } from "./checkout-queries.ts";
import { useProgress, type Declined, type Outcome, type Phase, type Progress } from "./use-progress.ts";
import { attempts, resume, useShowOrder } from "./use-settle.ts";

export interface Placing {
  phase: Phase;
  outcome: Outcome | null;
  /** Orders for this total; `choose` makes the payment, or null when there is none to make. */
  pay: (expectedTotal: number, choose: () => Promise<PaymentChoice | null>) => Promise<void>;
  /** Asks how the attempt under way has ended. */
  lookUp: () => Promise<void>;
}

/** Paying, once: one attempt at a time, under one key until its end is known. */
export function usePlacing(declined: Declined | undefined): Placing {
  const market = useMarket();
  const progress = useProgress(declined);
  const tools = { progress, showOrder: useShowOrder(), reread: useReread() };
  const busy = useRef(false);

  const once = async (work: () => Promise<void>): Promise<void> => {
    if (busy.current) return;
    busy.current = true;
    progress.begin();
    try {
      await work();
    } catch (error) {
      await fail(error, tools);
    }
    busy.current = false;
  };

  const lookUp = (): Promise<void> =>
    once(async () => {
      const known = await askUnsettled();
      if (known && known.result.status !== "action_required") await settle(known.result, known.key, tools);
      else progress.stop("idle");
    });

  const pay: Placing["pay"] = (expectedTotal, choose) =>
    once(async () => {
      const known = await askUnsettled();
      if (known && known.result.status !== "action_required") return settle(known.result, known.key, tools);
      // The bank's page was left: another try takes the place of that one.
      if (known) attempts.end();
      const payment = await choose();
      if (!payment) return progress.stop("idle");
      const { key } = attempts.current();
      attempts.markSent(key);
      const order = { ...market, idempotencyKey: key, expectedTotal, payment };
      return settle(await shop.checkout.place.mutate(order), key, tools);
    });

  // A reload, or the way back from the bank's page, finds the attempt that was under way.
  const start = useRef(lookUp);
  useEffect(() => {
    if (attempts.unsettled()) void start.current();
  }, []);
  return { phase: progress.phase, outcome: progress.outcome, pay, lookUp };
}

interface Tools {
  progress: Progress;
  showOrder: ReturnType<typeof useShowOrder>;
  reread: ReturnType<typeof useReread>;
}

/** Does what an answer asks for; a pending one is waited for. */
async function settle(first: PlaceResult, key: string, { progress, showOrder }: Tools): Promise<void> {
  if (first.status === "pending") progress.enter("waiting");
  const result = await askUntilDecided(() => resume(key), sleep, { first });
  switch (result.status) {
    case "placed":
      return showOrder(result.order);
    case "action_required":
      progress.enter("leaving");
      return window.location.assign(result.url);
    case "pending":
      return progress.stop("unknown");
    default:
      attempts.end();
      return progress.stop("idle", { declined: result.reason });
  }
}

/** A refusal is explained, with the cart as it is now; a lost answer leaves the attempt open. */
async function fail(error: unknown, { progress, reread }: Tools): Promise<void> {
  const problem = problemOf(error);
  if (!problem && attempts.unsettled()) return progress.stop("unknown");
  if (problem && endsAttempt(problem.code)) attempts.end();
  if (problem) await reread();
  return progress.stop("idle", { error });
}

/** How the attempt under way stands; null when there is none, or the server never heard of it. */
async function askUnsettled(): Promise<{ key: string; result: PlaceResult } | null> {
  const unsettled = attempts.unsettled();
  if (!unsettled) return null;
  try {
    return { key: unsettled.key, result: await resume(unsettled.key) };
  } catch (error) {
    if (problemOf(error)?.code === "NOT_FOUND") return null;
    throw error;
  }
}
