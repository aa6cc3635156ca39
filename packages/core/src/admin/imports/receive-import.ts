import { type ImportFormatName, type ImportOptions, importRights } from "@souk/contracts";
import type { StaffContext } from "../../context.ts";
import { stageFile } from "../../import/jobs/stage-file.ts";
import { audit } from "../audit/audit.ts";
import { demandRight } from "../demand-right.ts";

/**
 * Takes a file that staff sent in, to be tried: gives its job's id. IMPORT_REFUSED for one that is bad as a whole,
 * FORBIDDEN for one of what they may not change.
 */
export async function receiveImport(
  ctx: StaffContext,
  file: { path: string; filename: string; options: ImportOptions },
): Promise<{ id: string }> {
  const { id: actorId, name } = ctx.staff;
  const allow = (format: ImportFormatName): void => demandRight(ctx.staff, importRights(format).write);
  const id = await stageFile(ctx, { ...file, allow, actor: { id: actorId, name } });
  const after = { filename: file.filename.slice(0, 200).toWellFormed().replaceAll("\0", "") };
  await audit(ctx.db, ctx, { action: "import.upload", entity: "import", entityId: id, after });
  return { id };
}
