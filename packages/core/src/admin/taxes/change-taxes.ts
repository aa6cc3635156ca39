import { type AuditEntity, DomainError } from "@souk/contracts";
import type { StaffContext, Tx } from "../../context.ts";
import { bumpPricingRules } from "../../pricing/bump-pricing-rules.ts";
import { audit } from "../audit/audit.ts";
import { runUniqueTx } from "../unique-violation.ts";

/**
 * A change of taxes: one after the other, for each looks at what the others left, and so that the next cart is priced
 * by it.
 */
export async function changeTaxes<T>(ctx: StaffContext, work: (tx: Tx) => Promise<T>): Promise<T> {
  return runUniqueTx(ctx.db, async (tx) => {
    // Its row is held to the end of the transaction.
    await bumpPricingRules(tx);
    return work(tx);
  });
}

interface Edition {
  version?: number | undefined;
  overwrite: boolean;
}

/** EDIT_CONFLICT where somebody saved since `version` was read, not with `overwrite`. */
export function refuseConflict(before: { version: number }, { version, overwrite }: Edition): void {
  if (before.version !== version && !overwrite)
    throw new DomainError("EDIT_CONFLICT", { currentVersion: before.version });
}

type Logged = { id: string; version: number };

/** Null: it wasn't there before, or is there no longer. */
export async function auditTax(
  tx: Tx,
  ctx: StaffContext,
  entity: Extract<AuditEntity, `tax-${string}`>,
  { before, after }: { before: Logged | null; after: Logged | null },
): Promise<void> {
  const verb = before === null ? "create" : after === null ? "delete" : "update";
  await audit(tx, ctx, {
    action: `${entity}.${verb}`,
    entity,
    entityId: (after ?? before)?.id ?? "",
    before: before && snapshot(before),
    after: after && snapshot(after),
  });
}

const snapshot = ({ id: _id, version: _version, ...fields }: Logged): object => fields;
