import { DomainError } from "@souk/contracts";
import type { StaffContext } from "../../context.ts";
import { listCodes } from "./list-codes.ts";

const HEADING = ["code", "uses", "limit", "made"];
const PAGE = 1000;

/** A promotion's codes as a file's rows, the heading first: read as they are sent. NOT_FOUND before the first row. */
export async function exportCodes(ctx: StaffContext, id: string): Promise<AsyncGenerator<string[]>> {
  if ((await ctx.db.promotion.count({ where: { id } })) === 0)
    throw new DomainError("NOT_FOUND", { entity: "promotion" });
  return codeRows(ctx, id);
}

async function* codeRows(ctx: StaffContext, id: string): AsyncGenerator<string[]> {
  yield HEADING;
  for (let cursor: string | null | undefined; cursor !== null;) {
    const page = await listCodes(ctx, { id, limit: PAGE, ...(cursor && { cursor }) });
    for (const { code, uses, usageLimit, createdAt } of page.items)
      yield [code, String(uses), usageLimit === null ? "" : String(usageLimit), createdAt];
    cursor = page.nextCursor;
  }
}
