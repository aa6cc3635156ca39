import type { ProductView } from "@souk/contracts";
import { loadWishlistMessages } from "@souk/i18n/wishlist";
import { announce, Button, FieldError, HeartIcon } from "@souk/ui";
import { useI18n } from "../../lib/i18n.ts";
import { errorText } from "../../lib/problem-text.ts";
import { useWords } from "../../lib/use-words.ts";
import { useWish, useWishes } from "./use-wishes.ts";

interface Props {
  product: ProductView;
  /** The one that is chosen. */
  variantId: string;
}

/** Wishes for the variant that is chosen; what was wished for on a card, without a choice, counts as it. */
export default function ProductHeart({ product: { id, name }, variantId }: Props) {
  const i18n = useI18n();
  const words = useWords("wishlist", loadWishlistMessages);
  const wishes = useWishes().filter((wish) => wish.productId === id);
  const found =
    wishes.find((wish) => wish.variantId === variantId) ?? wishes.find((wish) => wish.variantId === null);
  const wish = useWish();
  if (!words) return <div className="h-12" />;
  const toggle = (): void =>
    wish.mutate(
      { productId: id, wanted: !found, variantId: found ? found.variantId : variantId },
      { onSuccess: () => announce(found ? words.droppedSaid(name) : words.addedSaid(name)) },
    );
  return (
    <div className="mt-2">
      <Button
        variant="quiet"
        className="-ms-3"
        aria-pressed={found !== undefined}
        start={<HeartIcon className={found ? "fill-current text-clay" : ""} />}
        onClick={toggle}
      >
        {found ? words.added : words.add}
      </Button>
      <div role="alert">{wish.error ? <FieldError>{errorText(wish.error, i18n)}</FieldError> : null}</div>
    </div>
  );
}
