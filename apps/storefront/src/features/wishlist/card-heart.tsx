import type { ProductCard } from "@souk/contracts";
import { loadWishlistMessages } from "@souk/i18n/wishlist";
import { announce, cx, HeartIcon } from "@souk/ui";
import { useI18n } from "../../lib/i18n.ts";
import { errorText } from "../../lib/problem-text.ts";
import { useWords } from "../../lib/use-words.ts";
import { useWish, useWishes } from "./use-wishes.ts";

/**
 * On a card: wishes for the product, in its one variant where there is no choice. Filled by any of its variants, and then
 * takes all of them away.
 */
export default function CardHeart({ card: { id, name, soleVariantId } }: { card: ProductCard }) {
  const i18n = useI18n();
  const words = useWords("wishlist", loadWishlistMessages);
  const held = useWishes().some(({ productId }) => productId === id);
  const wish = useWish();
  if (!words) return null;
  const toggle = (): void =>
    wish.mutate(
      { productId: id, wanted: !held, ...(held ? {} : { variantId: soleVariantId }) },
      { onSuccess: () => announce(held ? words.droppedSaid(name) : words.addedSaid(name)) },
    );
  const label = held ? words.dropNamed(name) : words.addNamed(name);
  return (
    <span className="absolute end-1.5 top-1.5 z-10 flex flex-col items-end gap-1.5">
      <button
        type="button"
        aria-label={label}
        title={label}
        onClick={toggle}
        className={cx(
          "grid size-10 place-items-center rounded-full bg-paper/85 hover:bg-paper pointer-coarse:size-11",
          held
            ? "text-clay"
            : "text-ink transition-opacity focus-visible:opacity-100 pointer-fine:opacity-0 pointer-fine:group-focus-within:opacity-100 pointer-fine:group-hover:opacity-100",
        )}
      >
        <HeartIcon className={held ? "fill-current" : ""} />
      </button>
      {wish.error ? (
        <span role="alert" className="rounded-md bg-pomegranate-soft px-3 py-2 text-sm text-ink">
          {errorText(wish.error, i18n)}
        </span>
      ) : null}
    </span>
  );
}
