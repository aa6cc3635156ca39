import type { Currency, WishView } from "@souk/contracts";
import type { WishlistMessages } from "@souk/i18n/wishlist";
import { announce, Button, FieldError, TrashIcon } from "@souk/ui";
import { type ReactNode, useState } from "react";
import { useI18n } from "../../lib/i18n.ts";
import { errorText } from "../../lib/problem-text.ts";
import { useWish } from "./use-wishes.ts";
import { WishedGoods } from "./wish-goods.tsx";

interface Props {
  wish: WishView;
  currency: Currency;
  words: WishlistMessages;
  buy: ReactNode;
}

/** One's own wish. What is taken away leaves a line with the way back, until the page is left. */
export function WishRow({ wish, currency, words, buy }: Props) {
  const i18n = useI18n();
  const { m } = i18n;
  const [removed, setRemoved] = useState(false);
  const change = useWish();
  const set = (wanted: boolean): void => {
    setRemoved(!wanted);
    const { productId, variantId, name } = wish;
    change.mutate(
      { productId, variantId, wanted },
      {
        onSuccess: () => announce(wanted ? words.addedSaid(name) : words.droppedSaid(name)),
        onError: () => setRemoved(wanted),
      },
    );
  };
  return (
    <li className="hairline-b py-5 last:border-0">
      {removed ? (
        <p className="flex flex-wrap items-center justify-between gap-3 text-muted">
          <span className="min-w-0 wrap-anywhere">{words.removed(wish.name)}</span>
          <Button
            // The focus was on the button that is gone.
            ref={(button) => button?.focus({ preventScroll: true })}
            variant="secondary"
            size="sm"
            aria-label={words.undoNamed(wish.name)}
            onClick={() => set(true)}
          >
            {words.undo}
          </Button>
        </p>
      ) : (
        <div className="flex gap-4 sm:gap-6">
          <WishedGoods goods={wish} currency={currency} words={words} fallenFrom={wish.fallenFrom}>
            {buy}
            <button
              type="button"
              onClick={() => set(false)}
              aria-label={words.dropNamed(wish.name)}
              title={m.common.remove}
              className="grid size-9 place-items-center rounded-md text-muted hover:bg-wash hover:text-pomegranate pointer-coarse:size-11"
            >
              <TrashIcon size={18} />
            </button>
          </WishedGoods>
        </div>
      )}
      <div role="alert">{change.error ? <FieldError>{errorText(change.error, i18n)}</FieldError> : null}</div>
    </li>
  );
}
