import type { JobState } from "@souk/contracts";
import { StatusPill, type Tone } from "@souk/ui";
import { useI18n } from "../../lib/i18n.tsx";

const tones: Record<JobState, Tone> = {
  waiting: "info",
  retry: "warning",
  active: "progress",
  completed: "success",
  cancelled: "neutral",
  failed: "danger",
};

export function JobStatePill({ state }: { state: JobState }) {
  const { m } = useI18n();
  return <StatusPill tone={tones[state]}>{m.jobs.states[state]}</StatusPill>;
}
