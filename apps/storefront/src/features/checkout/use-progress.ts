import type { PlaceResult } from "@souk/contracts";
import { useState } from "react";

export type Declined = Extract<PlaceResult, { status: "declined" }>["reason"];

/** idle: it may be paid; waiting: the provider has not decided; unknown: the answer was lost on the way. */
export type Phase = "idle" | "working" | "waiting" | "leaving" | "unknown";

/** Why the last try made no order. */
type Reason = { declined: Declined } | { error: unknown };

/** `turn` grows with each try, so that the same reason is said again. */
export type Outcome = { turn: number } & Reason;

export interface Progress {
  phase: Phase;
  outcome: Outcome | null;
  /** Under way; what the last try came to is no longer said. */
  begin: () => void;
  enter: (phase: "waiting" | "leaving") => void;
  /** Over: nothing under way, or (unknown) nothing known of it. */
  stop: (phase: "idle" | "unknown", reason?: Reason) => void;
}

/** How far paying has come; `declined` is what a return from the bank's page has brought. */
export function useProgress(declined: Declined | undefined): Progress {
  const [phase, setPhase] = useState<Phase>("idle");
  const [outcome, setOutcome] = useState<Outcome | null>(declined ? { turn: 1, declined } : null);
  const [turns, setTurns] = useState(1);
  return {
    phase,
    outcome,
    begin: () => {
      setPhase("working");
      setOutcome(null);
    },
    enter: setPhase,
    stop: (next, reason) => {
      setPhase(next);
      setTurns(turns + 1);
      setOutcome(reason ? { turn: turns + 1, ...reason } : null);
    },
  };
}
