import { ImportOptions, ImportSample } from "@souk/contracts";
import type { Prisma } from "@souk/db";
import { z } from "zod";

export const jobSelect = {
  id: true,
  format: true,
  filename: true,
  columns: true,
  options: true,
  work: true,
  state: true,
  cancelAsked: true,
  totalRows: true,
  doneRows: true,
  cursor: true,
  created: true,
  changed: true,
  unchanged: true,
  refused: true,
  undone: true,
  conflicts: true,
  samples: true,
  actorId: true,
  actorName: true,
  takenBy: true,
  createdAt: true,
  finishedAt: true,
} as const satisfies Prisma.ImportJobSelect;
export type StoredJob = Prisma.ImportJobGetPayload<{ select: typeof jobSelect }>;

export interface Job extends Omit<StoredJob, "options" | "samples"> {
  options: ImportOptions;
  samples: ImportSample[];
}

export function toJob(row: StoredJob): Job {
  const samples = z.array(ImportSample).safeParse(row.samples);
  return { ...row, options: ImportOptions.parse(row.options), samples: samples.data ?? [] };
}
