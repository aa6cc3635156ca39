import { listImportProblems } from "@souk/core/admin/imports/list-import-problems";
import type { StaffContext } from "@souk/core/context";
import type { AdminMessages } from "@souk/i18n/admin";
import { problemWords } from "./problem-words.ts";

/** All that is said of an import's rows, in words: mistakes first, then notices. */
export async function* problemRows(
  ctx: StaffContext,
  id: string,
  m: AdminMessages,
): AsyncGenerator<string[]> {
  const { row, cell, problem } = m.imports.column;
  yield [row, cell, problem];
  for (const notices of [false, true]) {
    let cursor: string | null | undefined;
    while (cursor !== null) {
      const page = await listImportProblems(ctx, {
        id,
        notices,
        limit: 100,
        ...(cursor !== undefined && { cursor }),
      });
      for (const item of page.items)
        yield [item.row === 0 ? "" : String(item.row), item.column ?? "", problemWords(item.problem, m)];
      cursor = page.nextCursor;
    }
  }
}
