import type { ImportRedirectsInput, ImportRedirectsResult } from "@souk/contracts";
import { columns, type Redirect } from "@souk/db";
import { z } from "zod";
import type { StaffContext, Tx } from "../../context.ts";
import { runTx } from "../../transaction.ts";
import { audit } from "../audit/audit.ts";
import { type LineProblem, readLines, type RedirectLine } from "./read-lines.ts";
import { lockRedirects } from "./refuse-loops.ts";

const r = columns<Redirect>("r");
const Written = z.array(z.object({ created: z.boolean() }));

/** Takes in pasted redirects: what is wrong is left out and told of, line by line; the rest counts at once. */
export async function importRedirects(
  ctx: StaffContext,
  { csv }: z.infer<typeof ImportRedirectsInput>,
): Promise<ImportRedirectsResult> {
  const { lines, problems } = readLines(csv);
  return runTx(ctx.db, async (tx) => {
    await lockRedirects(tx);
    const straight = await withoutLoops(tx, lines);
    const written = await write(tx, straight.lines);
    const created = written.filter((row) => row.created).length;
    const changed = written.length - created;
    const result = {
      created,
      changed,
      unchanged: straight.lines.length - written.length,
      problems: [...problems, ...straight.problems].toSorted((a, b) => a.line - b.line),
    };
    if (written.length > 0)
      await audit(tx, ctx, {
        action: "redirect.import",
        entity: "redirect",
        entityId: "import",
        before: null,
        after: { created, changed },
      });
    return result;
  });
}

/** Line by line, beside what stands: the line that would close a ring is left out. */
async function withoutLoops(
  tx: Tx,
  lines: readonly RedirectLine[],
): Promise<{ lines: RedirectLine[]; problems: LineProblem[] }> {
  const known = new Map(
    (await tx.redirect.findMany({ select: { fromPath: true, toPath: true } })).map((row) => [
      row.fromPath,
      row.toPath,
    ]),
  );
  const good: RedirectLine[] = [];
  const problems: LineProblem[] = [];
  for (const line of lines) {
    if (leadsBack(known, line)) {
      problems.push({ line: line.line, reason: "LOOP", text: `${line.fromPath} → ${line.toPath}` });
    } else {
      known.set(line.fromPath, line.toPath);
      good.push(line);
    }
  }
  return { lines: good, problems };
}

function leadsBack(known: ReadonlyMap<string, string>, { fromPath, toPath }: RedirectLine): boolean {
  let at: string | undefined = toPath;
  for (let steps = 0; at !== undefined && steps < 50; steps += 1) {
    if (at === fromPath) return true;
    at = known.get(at);
  }
  return at !== undefined;
}

async function write(tx: Tx, lines: readonly RedirectLine[]): Promise<z.infer<typeof Written>> {
  const rows = await tx.$queryRaw`
    INSERT INTO "Redirect" AS r ("id", "fromPath", "toPath", "updatedAt")
    SELECT uuidv7(), line."fromPath", line."toPath", now()
      FROM json_to_recordset(${JSON.stringify(lines)}::json) AS line("fromPath" text, "toPath" text)
    ON CONFLICT ("fromPath") DO UPDATE SET "toPath" = excluded."toPath", "updatedAt" = excluded."updatedAt"
     WHERE ${r.toPath} <> excluded."toPath"
    RETURNING (xmax = 0) AS created`;
  return Written.parse(rows);
}
