import { createFileRoute } from "@tanstack/react-router";
import { lazy, Suspense } from "react";
import { CartPage } from "../../../features/cart/cart-page.tsx";

const RestoreCart = lazy(async () => ({
  default: (await import("../../../features/cart/restore-cart.tsx")).RestoreCart,
}));

/** The link of a mail about a cart that was left. */
interface CartSearch {
  restore?: string;
  key?: string;
}

export const Route = createFileRoute("/$locale/_shop/cart")({
  validateSearch: ({ restore, key }: Record<string, unknown>): CartSearch =>
    typeof restore !== "string"
      ? {}
      : { restore, ...(typeof key === "string" || typeof key === "number" ? { key: String(key) } : {}) },
  component: Cart,
});

function Cart() {
  const link = Route.useSearch();
  return (
    <>
      {link.restore === undefined ? null : (
        <Suspense fallback={null}>
          <RestoreCart link={link} />
        </Suspense>
      )}
      <CartPage />
    </>
  );
}
