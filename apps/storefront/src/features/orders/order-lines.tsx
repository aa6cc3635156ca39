import type { OrderView } from "@souk/contracts";
import { linkClass } from "@souk/ui";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { usePastCartI18n } from "../../lib/i18n.ts";
import { thumbnail } from "../../lib/media.ts";
import { trpc } from "../../lib/trpc.ts";
import { BackorderNote } from "../../parts/backorder-note.tsx";
import { CartTotals } from "../../parts/cart-totals.tsx";
import { LinePrice } from "../../parts/line-price.tsx";

/** What was ordered, as it was then, and what it came to. */
export function OrderLines({ order, isOwn }: { order: OrderView; isOwn: boolean }) {
  const { m, format } = usePastCartI18n();
  const slugs = useReviewable(order, isOwn);
  const money = (amount: number): string => format.money(amount, order.currency);
  return (
    <section aria-label={m.order.items}>
      <table className="w-full text-body">
        <thead className="sr-only">
          <tr>
            <th scope="col">{m.order.product}</th>
            <th scope="col">{m.order.quantity}</th>
            <th scope="col">{m.order.lineTotal}</th>
          </tr>
        </thead>
        <tbody>
          {order.lines.map((line) => (
            <tr key={line.id} className="hairline-b align-top">
              <th scope="row" className="py-4 text-start font-normal">
                <Goods line={line} toReview={slugs.get(line.id)} />
              </th>
              <td className="tnum px-1.5 py-4 text-end text-muted max-sm:text-sm sm:px-3">
                <span className="whitespace-nowrap">{format.number(line.quantity)} ×</span>{" "}
                <span className="whitespace-nowrap">{money(line.unitPrice)}</span>
              </td>
              <td className="tnum py-4 text-end font-medium whitespace-nowrap max-sm:text-sm">
                <LinePrice line={line} currency={order.currency} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className="ms-auto mt-5 max-w-sm">
        <CartTotals cart={order} />
        {order.amountDue > 0 ? (
          <p className="tnum mt-3 flex justify-between gap-6 text-body font-semibold">
            <span>{m.order.due}</span>
            <span>{money(order.amountDue)}</span>
          </p>
        ) : null}
        {order.refunded > 0 ? (
          <p className="tnum mt-3 flex justify-between gap-6 text-body font-medium text-palm">
            <span>{m.order.refunded}</span>
            <span>{money(order.refunded)}</span>
          </p>
        ) : null}
      </div>
    </section>
  );
}

/** By line: the page of a product that its buyer was sent and hasn't reviewed; of none where nobody is signed in. */
function useReviewable({ number, lines }: OrderView, isOwn: boolean): ReadonlyMap<string, string> {
  const { locale } = usePastCartI18n();
  const enabled = isOwn && lines.some(({ shipped }) => shipped > 0);
  const asked = trpc.reviews.ofOrder.queryOptions({ number, locale }, { enabled, staleTime: 0 });
  return new Map(useQuery(asked).data?.map(({ lineId, slug }) => [lineId, slug]));
}

interface GoodsProps {
  line: OrderView["lines"][number];
  /** The page on which it can be reviewed. */
  toReview: string | undefined;
}

function Goods({ line, toReview }: GoodsProps) {
  const { m, format, locale } = usePastCartI18n();
  return (
    <span className="flex items-start gap-3 sm:gap-4">
      <span className="block aspect-4/5 w-12 shrink-0 overflow-clip rounded-md bg-dune sm:w-16">
        {line.mediaHash ? (
          <img
            src={thumbnail(line.mediaHash)}
            alt=""
            width={64}
            height={80}
            loading="lazy"
            className="size-full object-contain"
          />
        ) : null}
      </span>
      <span className="min-w-0">
        <span className="block leading-snug font-medium wrap-anywhere">{line.name}</span>
        {line.options ? <span className="block text-sm text-muted">{line.options}</span> : null}
        {line.shipped > 0 && line.shipped < line.quantity ? (
          <span className="block text-sm text-muted">{m.order.sentPart(line.shipped, line.quantity)}</span>
        ) : null}
        {line.unpaid > 0 ? (
          <span className="block text-sm text-saffron">
            {m.order.unpaidUnits(format.number(line.unpaid))}
          </span>
        ) : null}
        {line.exchanged > 0 ? (
          <span className="block text-sm text-muted">
            {m.order.exchangedUnits(format.number(line.exchanged))}
          </span>
        ) : null}
        {line.refunded > 0 ? (
          <span className="block text-sm text-muted">
            {m.order.refundedUnits(format.number(line.refunded))}
          </span>
        ) : null}
        {line.backorder ? <BackorderNote terms={line.backorder} units={line.backorder.units} /> : null}
        {line.contents.map(({ sku, name, quantity }) => (
          <span key={sku} className="block text-sm text-muted">
            {m.merchandising.item(format.number(quantity), name)}
          </span>
        ))}
        <span className="ltr block w-fit font-mono text-caption text-faint">{line.sku}</span>
        {toReview === undefined ? null : (
          <Link
            to="/$locale/p/$slug"
            params={{ locale, slug: toReview }}
            search={{ review: "write" }}
            className={linkClass("text", "no-print mt-1 inline-block text-sm")}
          >
            {m.order.reviewLine}
            <span className="sr-only"> {line.name}</span>
          </Link>
        )}
      </span>
    </span>
  );
}
