import type { OptionalMail } from "@souk/contracts";
import type { AccountEventKind } from "@souk/db";
import type { CustomerContext, Tx } from "../../context.ts";

interface AccountEvent {
  userId: string;
  kind: AccountEventKind;
  /** It was one of the staff, who sees the shop as the customer. */
  byStaff?: boolean;
  device?: string | null;
  network?: string | null;
  isNew?: boolean;
  mail?: OptionalMail;
}

/** Writes down for the owner of an account what is kept nowhere else, in the transaction of what happens. */
export async function noteEvent(tx: Tx, event: AccountEvent): Promise<void> {
  await tx.accountEvent.create({ data: event, select: { id: true } });
}

/** Whether it isn't the customer who asks, but staff who see the shop so. */
export function isByStaff({ customer }: Pick<CustomerContext, "customer">): boolean {
  return customer.impersonation !== undefined;
}
