import { DomainError, type RedirectRow, type SaveRedirectInput } from "@souk/contracts";
import { v7 as newId } from "uuid";
import type { StaffContext, Tx } from "../../context.ts";
import { ownPath, redirectablePath } from "../../redirects/own-path.ts";
import { runTx } from "../../transaction.ts";
import { audit } from "../audit/audit.ts";
import { lockRedirects, loopsAmong } from "./refuse-loops.ts";

const select = { id: true, fromPath: true, toPath: true, updatedAt: true } as const;
type Stored = { id: string; fromPath: string; toPath: string; updatedAt: Date };

const toRow = ({ updatedAt, ...row }: Stored): RedirectRow => ({
  ...row,
  updatedAt: updatedAt.toISOString(),
});

/** Leads an address elsewhere, or elsewhere than before. INVALID_REDIRECT: no path of ours, a loop, or taken. */
export async function saveRedirect(ctx: StaffContext, input: SaveRedirectInput): Promise<RedirectRow> {
  const { id } = input;
  const paths = readPaths(input);
  return runTx(ctx.db, async (tx) => {
    await lockRedirects(tx);
    const before = id === undefined ? null : await tx.redirect.findUnique({ where: { id }, select });
    if (id !== undefined && !before) throw new DomainError("NOT_FOUND", { entity: "redirect" });
    await refuseTaken(tx, paths.fromPath, id);
    const stored = before
      ? await tx.redirect.update({ where: { id: before.id }, data: paths, select })
      : await tx.redirect.create({ data: { id: newId(), ...paths }, select });
    const [loop] = await loopsAmong(tx, [paths.fromPath]);
    if (loop !== undefined) throw new DomainError("INVALID_REDIRECT", { reason: "LOOP", path: loop });
    await audit(tx, ctx, {
      action: before ? "redirect.update" : "redirect.create",
      entity: "redirect",
      entityId: stored.id,
      before: before && { fromPath: before.fromPath, toPath: before.toPath },
      after: paths,
    });
    return toRow(stored);
  });
}

function readPaths(input: SaveRedirectInput): { fromPath: string; toPath: string } {
  const fromPath = redirectablePath(input.fromPath);
  if (fromPath === null) throw new DomainError("INVALID_REDIRECT", { reason: "PATH", path: input.fromPath });
  const toPath = ownPath(input.toPath);
  if (toPath === null) throw new DomainError("INVALID_REDIRECT", { reason: "PATH", path: input.toPath });
  if (fromPath === toPath) throw new DomainError("INVALID_REDIRECT", { reason: "LOOP", path: fromPath });
  return { fromPath, toPath };
}

async function refuseTaken(tx: Tx, fromPath: string, id: string | undefined): Promise<void> {
  const taken = await tx.redirect.findUnique({ where: { fromPath }, select: { id: true } });
  if (taken && taken.id !== id)
    throw new DomainError("INVALID_REDIRECT", { reason: "TWICE", path: fromPath });
}
