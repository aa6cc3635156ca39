import type { ProductCard } from "@souk/contracts";
import { announce, Button, buttonClass, CartIcon, CheckIcon } from "@souk/ui";
import { Link } from "@tanstack/react-router";
import { useI18n } from "../../lib/i18n.ts";
import { errorText } from "../../lib/problem-text.ts";
import { useAddLine } from "./cart-queries.ts";

const look = "shadow-float max-md:size-11 max-md:px-0";

/** On a card: adds at once where there is nothing to choose, else leads to the choice. */
export function QuickAdd({ card }: { card: ProductCard }) {
  const i18n = useI18n();
  const { m, locale } = i18n;
  const add = useAddLine();
  if (!card.available) return null;
  const variantId = card.soleVariantId;
  if (variantId === null)
    return (
      <Link
        to="/$locale/p/$slug"
        params={{ locale, slug: card.slug }}
        search={{}}
        aria-label={m.catalog.chooseNamed(card.name)}
        className={buttonClass({ variant: "secondary", className: "shadow-float max-md:hidden" })}
      >
        {m.catalog.choose}
      </Link>
    );
  return (
    <span className="flex flex-col items-end gap-2">
      {add.error ? (
        <span role="alert" className="rounded-md bg-pomegranate-soft px-3 py-2 text-sm text-ink">
          {errorText(add.error, i18n)}
        </span>
      ) : null}
      <Button
        className={look}
        pending={add.isPending}
        aria-label={m.catalog.addNamed(card.name)}
        onClick={() =>
          add.mutate({ variantId, quantity: 1 }, { onSuccess: () => announce(m.cart.addedNamed(card.name)) })
        }
        start={add.isSuccess ? <CheckIcon size={18} /> : <CartIcon size={18} />}
      >
        <span className="max-md:hidden">{add.isSuccess ? m.cart.added : m.catalog.add}</span>
      </Button>
    </span>
  );
}
