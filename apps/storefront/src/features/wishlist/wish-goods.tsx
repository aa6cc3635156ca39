import type { Currency, WishGoods } from "@souk/contracts";
import type { WishlistMessages } from "@souk/i18n/wishlist";
import { Picture, Price, StarMark } from "@souk/ui";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useI18n } from "../../lib/i18n.ts";
import { pictureProps } from "../../lib/media.ts";

interface Props {
  goods: WishGoods;
  currency: Currency;
  words: WishlistMessages;
  /** What it cost when it was added, where it costs less now. */
  fallenFrom?: number | null;
  /** What can be done with it. */
  children: ReactNode;
}

/** One thing that is wished for, as it can be bought now. */
export function WishedGoods({ goods, currency, words, fallenFrom = null, children }: Props) {
  const { m, format } = useI18n();
  const money = (amount: number): string => format.money(amount, currency);
  const { picture, options, variantId, price, available, from } = goods;
  return (
    <>
      <span className="w-20 shrink-0 self-start sm:w-24">
        {picture ? (
          <Picture
            {...pictureProps(picture, "96px")}
            alt=""
            className={available ? "rounded-md!" : "rounded-md! opacity-60"}
          />
        ) : (
          <span className="grid aspect-4/5 place-items-center rounded-md bg-dune text-ink/10">
            <StarMark size={28} look="line" />
          </span>
        )}
      </span>
      <div className="flex min-w-0 flex-1 flex-col gap-1">
        <Name goods={goods} />
        {options ? <p className="text-sm text-muted">{options}</p> : null}
        {variantId === null && goods.buyId === null && price !== null ? (
          <p className="text-sm text-muted">{words.anyVariant}</p>
        ) : null}
        {price === null ? (
          <p className="text-sm text-muted">{words.gone}</p>
        ) : (
          <p>
            <Price
              price={money(price)}
              oldPrice={fallenFrom === null ? undefined : money(fallenFrom)}
              oldLabel={m.catalog.was}
              nowLabel={m.catalog.now}
              fromLabel={from ? words.from : undefined}
            />
          </p>
        )}
        {fallenFrom === null ? null : <p className="text-sm text-clay">{words.fallen(money(fallenFrom))}</p>}
        {price !== null && !available ? <p className="text-sm text-muted">{words.soldOut}</p> : null}
        <div className="mt-auto flex flex-wrap items-center gap-2 pt-2">{children}</div>
      </div>
    </>
  );
}

function Name({ goods: { slug, sku, name } }: Pick<Props, "goods">) {
  const { locale } = useI18n();
  if (slug === null) return <p className="font-medium wrap-anywhere">{name}</p>;
  return (
    <Link
      to="/$locale/p/$slug"
      params={{ locale, slug }}
      search={sku === null ? {} : { variant: sku }}
      className="min-w-0 self-start rounded-sm leading-snug font-medium wrap-anywhere underline-offset-[3px] hover:underline"
    >
      {name}
    </Link>
  );
}
