import { CartIcon, CountBadge, buttonClass } from "@souk/ui";
import { useI18n } from "../../lib/i18n.ts";
import { useCart } from "../../lib/cart-cache.ts";
import { openCart, useDrawerOpen } from "./drawer-state.ts";
import { loadDrawerPanel } from "./load-drawer-panel.ts";

const bar =
  "relative flex h-14 min-w-14 flex-1 flex-col items-center justify-center gap-0.5 rounded-md text-xs font-medium text-muted outline-offset-[-3px]";

const preload = (): void => void loadDrawerPanel();

/** Opens the cart; shows how many units are in it. */
export function CartButton({ look }: { look: "header" | "bar" }) {
  const { m, format } = useI18n();
  const count = useCart().data?.count ?? 0;
  const open = useDrawerOpen();
  return (
    <button
      type="button"
      aria-haspopup="dialog"
      aria-expanded={open}
      onClick={(event) => {
        event.currentTarget.focus({ preventScroll: true });
        openCart();
      }}
      onPointerEnter={preload}
      onFocus={preload}
      className={look === "bar" ? bar : buttonClass({ variant: "quiet", className: "gap-2 px-3" })}
    >
      <span className="relative">
        <CartIcon size={look === "bar" ? 22 : 20} />
        {count > 0 ? <CountBadge className="-end-2.5! -top-2!">{format.number(count)}</CountBadge> : null}
      </span>
      <span aria-hidden className={look === "bar" ? "" : "ms-1"}>
        {m.shell.cart}
      </span>
      <span className="sr-only">{count === 0 ? m.shell.cart : m.shell.cartWith(count)}</span>
    </button>
  );
}
