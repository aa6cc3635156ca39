import type { OwnCardPrice, ProductCard as Card } from "@souk/contracts";
import { cx, Picture, Price, StarMark, Tag } from "@souk/ui";
import { Link } from "@tanstack/react-router";
import { use } from "react";
import { useI18n } from "../../lib/i18n.ts";
import { pictureProps } from "../../lib/media.ts";
import { Stars } from "../../parts/stars.tsx";
import { CardAction } from "./card-action.ts";

const SIZES = "(min-width: 80rem) 296px, (min-width: 48rem) 24vw, 46vw";

interface Props {
  card: Card;
  /** What it costs whoever is signed in, where that is less. */
  own?: OwnCardPrice | undefined;
  /** In the first row: its picture is not put off. */
  eager?: boolean | undefined;
}

/** Picture, name, price, one small fact; the way into the cart lies on the picture. */
export function ProductCard({ card, own, eager }: Props) {
  const { m, locale } = useI18n();
  const actions = use(CardAction);
  const action = actions.action(card);
  const reduced = card.compareAt !== null && card.compareAt > card.minPrice;
  const mark = card.available
    ? reduced
      ? m.catalog.saleMark
      : card.isNew
        ? m.catalog.newMark
        : null
    : m.catalog.soldOut;
  return (
    <article className="group relative flex min-w-0 flex-col">
      <div className="relative">
        <CardPicture card={card} eager={eager} />
        {mark ? (
          <Tag
            className={cx("absolute start-2.5 top-2.5 bg-paper", reduced && card.available && "text-clay")}
          >
            {mark}
          </Tag>
        ) : null}
        {actions.heart(card)}
        {action ? (
          <div className="absolute inset-x-2.5 bottom-2.5 z-10 flex justify-end transition-opacity pointer-fine:opacity-0 pointer-fine:group-focus-within:opacity-100 pointer-fine:group-hover:opacity-100">
            {action}
          </div>
        ) : null}
      </div>
      <h3 className="mt-3 line-clamp-2 text-body leading-snug font-medium tracking-normal">
        <Link
          to="/$locale/p/$slug"
          params={{ locale, slug: card.slug }}
          search={{}}
          className="rounded-sm after:absolute after:inset-0 after:rounded-lg hover:underline hover:underline-offset-[3px]"
        >
          {card.name}
        </Link>
      </h3>
      <CardPrice card={card} own={own} />
      {card.rating ? <Stars rating={card.rating} className="mt-1" /> : null}
      {card.brand ? <p className="mt-0.5 text-sm text-faint">{card.brand}</p> : null}
    </article>
  );
}

function CardPrice({ card, own }: Props) {
  const { m, format } = useI18n();
  const money = (amount: number): string => format.money(amount, card.currency);
  const { minPrice, maxPrice, group } = own ?? { ...card, group: null };
  const isOwn = minPrice < card.minPrice;
  const before = isOwn ? card.minPrice : card.compareAt;
  const reduced = before !== null && before > minPrice;
  return (
    <>
      <p className="mt-1">
        <Price
          price={money(minPrice)}
          oldPrice={reduced ? money(before) : undefined}
          oldLabel={m.catalog.was}
          nowLabel={m.catalog.now}
          fromLabel={maxPrice > minPrice ? m.catalog.from : undefined}
        />
      </p>
      {isOwn && group !== null ? (
        <p className="mt-0.5 text-caption font-medium text-clay">{m.catalog.yourPrice(group)}</p>
      ) : null}
      {reduced && !isOwn && card.lowestBefore !== null ? (
        <p className="tnum mt-0.5 text-caption text-muted">
          {m.catalog.lowestShort(money(card.lowestBefore))}
        </p>
      ) : null}
    </>
  );
}

function CardPicture({ card, eager }: Props) {
  if (card.picture)
    return (
      <Picture
        {...pictureProps(card.picture, SIZES)}
        eager={eager}
        className={card.available ? "" : "opacity-60"}
      />
    );
  return (
    <span className="grid aspect-4/5 place-items-center rounded-lg bg-dune text-ink/10">
      <StarMark size={64} look="line" />
    </span>
  );
}
