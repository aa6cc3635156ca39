import type { VariantView } from "@souk/contracts";
import { announce, Button, CartIcon, FieldError, QuantityField } from "@souk/ui";
import { useState } from "react";
import { useI18n } from "../../lib/i18n.ts";
import { errorText } from "../../lib/problem-text.ts";
import { useAddLine } from "./cart-queries.ts";
import { openCart } from "./drawer-state.ts";
import { loadDrawerPanel } from "./load-drawer-panel.ts";

const MAX_QUANTITY = 999;
// The catalogue says no more than "ten or more"; the server knows how many.
const MANY = 10;

/** How many, and into the cart; the drawer shows what came of it. */
export function AddToCart({ variant, name }: { variant: VariantView; name: string }) {
  const i18n = useI18n();
  const { m } = i18n;
  const add = useAddLine();
  const [wanted, setWanted] = useState(1);
  const soldOut = variant.available === 0;
  const max = variant.available >= MANY ? MAX_QUANTITY : Math.max(1, variant.available);
  const quantity = Math.min(wanted, max);
  const submit = (): void =>
    add.mutate(
      { variantId: variant.id, quantity },
      {
        onSuccess: () => {
          announce(m.cart.addedNamed(name));
          openCart();
        },
      },
    );
  return (
    <div>
      <div className="flex flex-wrap gap-3 [--control-h:3rem]">
        <QuantityField
          hideLabel
          value={quantity}
          onChange={setWanted}
          min={1}
          max={max}
          disabled={soldOut}
          label={m.catalog.quantity}
          decrementLabel={m.catalog.less}
          incrementLabel={m.catalog.more}
        />
        <Button
          size="lg"
          className="min-w-52 flex-1"
          disabled={soldOut}
          pending={add.isPending}
          pendingLabel={m.common.loading}
          onClick={submit}
          onPointerEnter={() => void loadDrawerPanel()}
          onFocus={() => void loadDrawerPanel()}
          start={<CartIcon />}
        >
          {soldOut ? m.catalog.soldOut : m.catalog.add}
        </Button>
      </div>
      <div role="alert">{add.error ? <FieldError>{errorText(add.error, i18n)}</FieldError> : null}</div>
    </div>
  );
}
