import type { WishGoods } from "@souk/contracts";
import type { WishlistMessages } from "@souk/i18n/wishlist";
import { announce, Button, buttonClass, CheckIcon, FieldError } from "@souk/ui";
import { Link } from "@tanstack/react-router";
import { useI18n } from "../../lib/i18n.ts";
import { errorText } from "../../lib/problem-text.ts";
import { useAddLine } from "./cart-queries.ts";

/** What is wished for goes into the cart, or to where its variant is chosen; it stays in the list. */
function BuyWished({ goods, words }: { goods: WishGoods; words: WishlistMessages }) {
  const i18n = useI18n();
  const { m, locale } = i18n;
  const add = useAddLine();
  const { buyId, available, slug, name } = goods;
  if (!available) return null;
  if (buyId === null)
    return slug === null ? null : (
      <Link
        to="/$locale/p/$slug"
        params={{ locale, slug }}
        search={{}}
        aria-label={words.chooseNamed(name)}
        className={buttonClass({ variant: "secondary", size: "sm" })}
      >
        {words.choose}
      </Link>
    );
  return (
    <>
      <Button
        size="sm"
        variant="secondary"
        pending={add.isPending}
        aria-label={add.isSuccess ? words.boughtNamed(name) : words.buyNamed(name)}
        start={add.isSuccess ? <CheckIcon size={18} /> : undefined}
        onClick={() =>
          add.mutate(
            { variantId: buyId, quantity: 1 },
            { onSuccess: () => announce(m.cart.addedNamed(name)) },
          )
        }
      >
        {add.isSuccess ? words.bought : words.buy}
      </Button>
      <div role="alert">{add.error ? <FieldError>{errorText(add.error, i18n)}</FieldError> : null}</div>
    </>
  );
}

/** As the wishlist's pages take it. */
export const buyWished = (goods: WishGoods, words: WishlistMessages) => (
  <BuyWished goods={goods} words={words} />
);
