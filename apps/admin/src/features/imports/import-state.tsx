import type { ImportJobRow } from "@souk/contracts";
import { StatusPill } from "@souk/ui";
import { useI18n } from "../../lib/i18n.tsx";

type Shown =
  | "checking"
  | "checked"
  | "waiting"
  | "importing"
  | "imported"
  | "undoing"
  | "undone"
  | "cancelled"
  | "failed";

const TONES = {
  checking: "progress",
  checked: "info",
  waiting: "neutral",
  importing: "progress",
  imported: "success",
  undoing: "progress",
  undone: "neutral",
  cancelled: "warning",
  failed: "danger",
} as const satisfies Record<Shown, string>;

/** Whether somebody works on it, or will soon. */
export function isOpen({ state }: Pick<ImportJobRow, "state">): boolean {
  return state === "QUEUED" || state === "RUNNING";
}

function shownState({ work, state }: Pick<ImportJobRow, "work" | "state">): Shown {
  if (state === "QUEUED") return "waiting";
  if (state === "CANCELLED") return "cancelled";
  if (state === "FAILED") return "failed";
  if (state === "UNDONE") return "undone";
  const running = state === "RUNNING";
  if (work === "CHECK") return running ? "checking" : "checked";
  if (work === "UNDO") return "undoing";
  return running ? "importing" : "imported";
}

export function ImportState({ job }: { job: Pick<ImportJobRow, "work" | "state"> }) {
  const { m } = useI18n();
  const shown = shownState(job);
  return <StatusPill tone={TONES[shown]}>{m.imports.states[shown]}</StatusPill>;
}
