import { z } from "zod";
import { Cursor, Id, Limit, text } from "../primitives.ts";

export const JOB_STATES = ["waiting", "retry", "active", "completed", "cancelled", "failed"] as const;
export const JobState = z.enum(JOB_STATES);
export type JobState = z.infer<typeof JobState>;

const Queue = text(1, 100);
export const JobQueue = z.object({
  name: z.string(),
  waiting: z.int(),
  retry: z.int(),
  active: z.int(),
  completed: z.int(),
  cancelled: z.int(),
  failed: z.int(),
  /** Minute, hour, day, month, weekday (UTC); null for what isn't done by the clock. */
  schedule: z.string().nullable(),
  /** When one of it last ended well. */
  lastDone: z.string().nullable(),
});
export type JobQueue = z.infer<typeof JobQueue>;
export const JobQueues = z.array(JobQueue);

export const JobListInput = z.object({
  queue: Queue.optional(),
  state: JobState.optional(),
  cursor: Cursor.optional(),
  limit: Limit.default(50),
});
export type JobListInput = z.infer<typeof JobListInput>;
export const JobItem = z.object({
  id: Id,
  queue: z.string(),
  state: JobState,
  /** How often it was tried again. */
  retries: z.int(),
  retryLimit: z.int(),
  createdAt: z.string(),
  /** Not before. */
  startAfter: z.string(),
  startedAt: z.string().nullable(),
  endedAt: z.string().nullable(),
  /** What went wrong last. */
  error: z.string().nullable(),
});
export type JobItem = z.infer<typeof JobItem>;
export const JobPage = z.object({ items: z.array(JobItem), nextCursor: z.string().nullable() });
export const JobRef = z.object({ queue: Queue, id: Id });
export type JobRef = z.infer<typeof JobRef>;
export const JobView = JobItem.extend({
  /** What it was told, personal words and secrets hidden. */
  data: z.record(z.string(), z.unknown()),
});
export type JobView = z.infer<typeof JobView>;
