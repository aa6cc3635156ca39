import { z } from "zod";
import type { Core } from "../../context.ts";
import type { RowGroup } from "../formats/import-format.ts";

const MAX_GROUPS = 200;
const MAX_ROWS = 1000;
const Counts = z.array(z.object({ group: z.int(), rows: z.int() }));
const Cells = z.array(z.tuple([z.int(), z.string()]));

/** The next groups of a job's rows, whole: some hundred rows, or one thing with many more. */
export async function readGroups({ db }: Pick<Core, "db">, jobId: string, from: number): Promise<RowGroup[]> {
  const counts = Counts.parse(
    await db.$queryRaw`
      SELECT r."group", count(*)::int AS rows FROM "ImportRow" r
       WHERE r."jobId" = ${jobId}::uuid AND r."group" >= ${from}
       GROUP BY r."group" ORDER BY r."group" LIMIT ${MAX_GROUPS}`,
  );
  let sum = 0;
  const fitting = counts.filter(({ rows }, index) => {
    sum += rows;
    return index === 0 || sum <= MAX_ROWS;
  });
  const last = fitting.at(-1);
  if (last === undefined) return [];
  const rows = await db.importRow.findMany({
    where: { jobId, group: { gte: from, lte: last.group } },
    select: { group: true, line: true, cells: true },
    orderBy: [{ group: "asc" }, { line: "asc" }],
  });
  const groups = new Map<number, RowGroup>();
  for (const { group, line, cells } of rows) {
    const known = groups.get(group) ?? { group, rows: [] };
    groups.set(group, known);
    known.rows.push({ line, cells: Cells.parse(cells) });
  }
  return [...groups.values()];
}
