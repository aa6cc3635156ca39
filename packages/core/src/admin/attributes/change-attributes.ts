import { type AttributeView, DomainError } from "@souk/contracts";
import { CATALOG_TAG, dropTags } from "../../cache/drop-tags.ts";
import type { StaffContext, Tx } from "../../context.ts";
import { audit } from "../audit/audit.ts";
import { LONG_CHANGE } from "../refresh-described.ts";
import { runUniqueTx } from "../unique-violation.ts";
import { readAttributes } from "./read-attributes.ts";

/** What a change of the attributes was, for the log. */
export interface AttributeChange {
  action:
    | "attribute.create"
    | "attribute.update"
    | "attribute.order"
    | "attribute.delete"
    | "attribute.restore";
  /** Null: the list as a whole. */
  id: string;
}

/**
 * Runs one change of the attributes at a time, in all of the shop, so that places and codes stay unique. Logs how the
 * attribute was and is, drops the answers that showed it and gives the new list.
 */
export async function changeAttributes(
  ctx: StaffContext,
  change: (tx: Tx, list: readonly AttributeView[]) => Promise<AttributeChange | null>,
): Promise<AttributeView[]> {
  return runUniqueTx(
    ctx.db,
    async (tx) => {
      await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('souk attributes'))`;
      const before = await readAttributes(tx);
      const done = await change(tx, before);
      const after = await readAttributes(tx);
      if (done === null) return after;
      await audit(tx, ctx, {
        action: done.action,
        entity: "attribute",
        entityId: done.id,
        before: snapshot(before, done.id),
        after: snapshot(after, done.id),
      });
      await dropTags(tx, [CATALOG_TAG]);
      return after;
    },
    LONG_CHANGE,
  );
}

/** Values by code, so that a new label reads as one change. */
function snapshot(list: readonly AttributeView[], id: string): object | null {
  const attribute = list.find((one) => one.id === id);
  if (!attribute) return null;
  const { id: _, version: _version, values, ...fields } = attribute;
  const byCode = values.map(({ code, label, hex }) => [code, { label, hex }]);
  return { ...fields, values: Object.fromEntries(byCode), valueOrder: values.map(({ code }) => code) };
}

/** The attribute of that id, deleted or not; NOT_FOUND where there is none. */
export function attributeOf(list: readonly AttributeView[], id: string): AttributeView {
  const attribute = list.find((one) => one.id === id);
  if (!attribute) throw new DomainError("NOT_FOUND", { entity: "attribute" });
  return attribute;
}
