import { audit } from "../admin/audit/audit.ts";
import type { Tx } from "../context.ts";
import type { Owner } from "./links.ts";

interface OwnChange {
  action: "staff.passkey-add" | "staff.passkey-remove";
  /** Where the owner is. */
  from: { ip: string | null; userAgent: string | null };
  before?: object;
  after?: object;
}

/** What staff change of how their own account is opened is in the audit log; what customers do with theirs isn't the shop's. */
export async function logOwnChange(tx: Tx, owner: Owner, { from, ...change }: OwnChange): Promise<void> {
  if (owner.role === "CUSTOMER") return;
  const { id, name } = owner;
  const { ip, userAgent } = from;
  await audit(tx, { staff: { id, name, ip, userAgent } }, { ...change, entity: "staff", entityId: id });
}
