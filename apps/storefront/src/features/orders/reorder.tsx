import type { MissingLine } from "@souk/contracts";
import { goodsName } from "@souk/contracts/goods-name";
import { announce, Banner, Button, linkClass } from "@souk/ui";
import { useMutation } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { cartChange, useCartWriter } from "../../lib/cart-cache.ts";
import { usePastCartI18n } from "../../lib/i18n.ts";
import { useMarket } from "../../lib/market.ts";
import { errorText } from "../../lib/problem-text.ts";
import { shop } from "../../lib/trpc.ts";

/** Puts the goods into the cart again, and tells what couldn't be had. */
export function Reorder({ access }: { access: { number: number; key?: string } }) {
  const i18n = usePastCartI18n();
  const { m } = i18n;
  const market = useMarket();
  const write = useCartWriter();
  const again = useMutation({
    ...cartChange,
    mutationFn: () => shop.orders.reorder.mutate({ ...access, ...market }),
    onSuccess: ({ cart, missing }) => {
      write(cart);
      announce(missing.length === 0 ? m.order.againAll : m.order.againMissing);
    },
  });
  return (
    <div className="no-print mt-6">
      <Button
        variant="secondary"
        pending={again.isPending}
        pendingLabel={m.common.loading}
        onClick={() => again.mutate()}
      >
        {m.order.again}
      </Button>
      {again.error ? (
        <Banner tone="danger" role="alert" className="mt-4">
          {errorText(again.error, i18n)}
        </Banner>
      ) : null}
      {again.data ? <Outcome missing={again.data.missing} /> : null}
    </div>
  );
}

function Outcome({ missing }: { missing: readonly MissingLine[] }) {
  const { m, format, locale } = usePastCartI18n();
  return (
    <Banner tone={missing.length === 0 ? "success" : "warning"} className="mt-4">
      <p>{missing.length === 0 ? m.order.againAll : m.order.againMissing}</p>
      <ul>
        {missing.map(({ sku, name, options, wanted, got }) => (
          <li key={sku}>
            {goodsName({ name, options })}:{" "}
            {got === 0 ? m.order.againNone : m.order.againSome(format.number(got), format.number(wanted))}
          </li>
        ))}
      </ul>
      <Link to="/$locale/cart" params={{ locale }} className={linkClass("text")}>
        {m.order.toCart}
      </Link>
    </Banner>
  );
}
