import type { CartView } from "@souk/contracts";
import { CheckIcon, Progress } from "@souk/ui";
import { useI18n } from "../lib/i18n.ts";

/** How far the cart is from being sent for nothing; what changes of it is read out. */
export function FreeDelivery({ cart }: { cart: Pick<CartView, "freeDelivery" | "currency"> }) {
  const { m, format } = useI18n();
  const { freeDelivery: free, currency } = cart;
  if (free === null) return null;
  const country = format.country(free.country);
  return (
    <div aria-live="polite" className="mb-4">
      {free.missing === 0 ? (
        <p className="flex items-center gap-2 text-sm text-palm">
          <CheckIcon size={16} />
          <span className="flex-1">{m.cart.deliveryFree}</span>
          <span className="text-muted">{country}</span>
        </p>
      ) : (
        <Progress
          label={m.cart.toFreeDelivery(format.money(free.missing, currency))}
          value={free.from - free.missing}
          max={free.from}
          status={country}
        />
      )}
    </div>
  );
}
