import { JobListInput } from "@souk/contracts";
import { compact, param } from "../../lib/search-params.ts";

const { queue, state } = JobListInput.shape;

/** What the jobs page keeps in its URL. */
export function parseJobSearch(raw: Record<string, unknown>) {
  return compact({ queue: param(queue, raw["queue"]), state: param(state, raw["state"]) });
}
export type JobSearch = ReturnType<typeof parseJobSearch>;
