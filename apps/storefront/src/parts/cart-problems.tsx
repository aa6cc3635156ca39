import type { CartView } from "@souk/contracts";
import { announce, Banner, Button } from "@souk/ui";
import { useI18n } from "../lib/i18n.ts";
import { errorText } from "../lib/problem-text.ts";
import { useAcceptChanges } from "../lib/cart-cache.ts";
import { blocksCheckout } from "./cart-problem-text.ts";

/** That something changed, and the one button that takes it as it is now. */
export function CartProblems({
  cart,
  onAccepted,
}: {
  cart: CartView;
  onAccepted?: (() => void) | undefined;
}) {
  const i18n = useI18n();
  const { m } = i18n;
  const accept = useAcceptChanges();
  if (!cart.problems.some(blocksCheckout)) return null;
  return (
    <Banner tone="warning" role="alert" title={m.cart.problemsTitle} className="mb-3">
      <p className="text-sm">{m.cart.problemsHelp}</p>
      {accept.error ? <p className="mt-2 text-sm text-pomegranate">{errorText(accept.error, i18n)}</p> : null}
      <Button
        size="sm"
        variant="secondary"
        className="mt-3"
        pending={accept.isPending}
        onClick={() =>
          accept.mutate(undefined, {
            onSuccess: () => {
              announce(m.cart.accepted);
              onAccepted?.();
            },
          })
        }
      >
        {m.cart.accept}
      </Button>
    </Banner>
  );
}
