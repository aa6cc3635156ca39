import { DomainError, type OldSlugInput } from "@souk/contracts";
import { CATALOG_TAG, dropTags } from "../../cache/drop-tags.ts";
import type { StaffContext } from "../../context.ts";
import { runTx } from "../../transaction.ts";
import { audit } from "../audit/audit.ts";

/** Lets an address lead nowhere again. NOT_FOUND. */
export async function removeRedirect(ctx: StaffContext, { id }: { id: string }): Promise<{ id: string }> {
  return runTx(ctx.db, async (tx) => {
    const found = await tx.redirect.findUnique({ where: { id }, select: { fromPath: true, toPath: true } });
    if (!found) throw new DomainError("NOT_FOUND", { entity: "redirect" });
    await tx.redirect.delete({ where: { id }, select: { id: true } });
    await audit(tx, ctx, {
      action: "redirect.delete",
      entity: "redirect",
      entityId: id,
      before: found,
      after: null,
    });
    return { id };
  });
}

/** Lets a slug that was in use before lead nowhere; another thing may have it from now on. NOT_FOUND. */
export async function removeOldSlug(ctx: StaffContext, old: OldSlugInput): Promise<OldSlugInput> {
  return runTx(ctx.db, async (tx) => {
    const { kind, locale, slug } = old;
    const where = { kind_locale_slug: { kind, locale, slug } };
    const found = await tx.slugRedirect.findUnique({ where, select: { targetId: true } });
    if (!found) throw new DomainError("NOT_FOUND", { entity: "redirect" });
    await tx.slugRedirect.delete({ where, select: { slug: true } });
    await audit(tx, ctx, {
      action: "redirect.delete",
      entity: "redirect",
      entityId: found.targetId,
      before: old,
      after: null,
    });
    await dropTags(tx, [CATALOG_TAG]);
    return old;
  });
}
