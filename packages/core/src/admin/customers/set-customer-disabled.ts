import type { CustomerView, SetCustomerDisabledInput } from "@souk/contracts";
import type { StaffContext } from "../../context.ts";
import { changeCustomer } from "./change-customer.ts";

/** Shuts a customer out at once, every session included, or lets them in again. NOT_FOUND. */
export function setCustomerDisabled(
  ctx: StaffContext,
  { id, disabled }: SetCustomerDisabledInput,
): Promise<CustomerView> {
  return changeCustomer(ctx, id, {
    action: disabled ? "customer.disable" : "customer.enable",
    change: async (tx) => {
      const { disabledAt } = await tx.user.findUniqueOrThrow({ where: { id }, select: { disabledAt: true } });
      const was = disabledAt !== null;
      if (was !== disabled)
        await tx.user.update({
          where: { id },
          data: { disabledAt: disabled ? ctx.clock.now() : null },
          select: { id: true },
        });
      if (disabled) await tx.session.deleteMany({ where: { userId: id } });
      return { before: { disabled: was }, after: { disabled } };
    },
  });
}
