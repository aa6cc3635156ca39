import type { Currency, SavedLineView } from "@souk/contracts";
import { announce, Banner, Button, Picture, StarMark, TrashIcon } from "@souk/ui";
import { Link } from "@tanstack/react-router";
import { type RefObject, useState } from "react";
import { useI18n } from "../../lib/i18n.ts";
import { useMarket } from "../../lib/market.ts";
import { pictureProps } from "../../lib/media.ts";
import { errorText } from "../../lib/problem-text.ts";
import { useSaved, useSavedChanges } from "./cart-queries.ts";

/** What was put aside; nothing where nothing is. The heading takes the focus of a button that went. */
export function SavedLines({ heading }: { heading: RefObject<HTMLHeadingElement | null> }) {
  const i18n = useI18n();
  const { m } = i18n;
  const { currency } = useMarket();
  const saved = useSaved().data ?? [];
  const { restore, drop } = useSavedChanges();
  const [failure, setFailure] = useState<string | null>(null);
  const settle = (told: string) => ({
    onSuccess: () => {
      announce(told);
      heading.current?.focus({ preventScroll: true });
    },
    onError: (error: unknown) => setFailure(errorText(error, i18n)),
  });
  if (saved.length === 0) return null;
  return (
    <section aria-labelledby="saved-lines" className="min-w-0 md:col-start-1">
      <h2 id="saved-lines" ref={heading} tabIndex={-1} className="text-xl">
        {m.cart.saved.title}
      </h2>
      {failure ? (
        <Banner tone="danger" role="alert" className="mt-3">
          {failure}
        </Banner>
      ) : null}
      <ul className="mt-2">
        {saved.map((line) => (
          <SavedLine
            key={line.id}
            line={line}
            currency={currency}
            pending={restore.isPending && restore.variables === line.id}
            onRestore={() => {
              setFailure(null);
              restore.mutate(line.id, settle(m.cart.saved.restored(line.name)));
            }}
            onDrop={() => {
              setFailure(null);
              drop.mutate(line.id, settle(m.cart.saved.dropped(line.name)));
            }}
          />
        ))}
      </ul>
    </section>
  );
}

interface LineProps {
  line: SavedLineView;
  currency: Currency;
  pending: boolean;
  onRestore: () => void;
  onDrop: () => void;
}

function SavedLine({ line, currency, pending, onRestore, onDrop }: LineProps) {
  const { m, format, locale } = useI18n();
  return (
    <li className="hairline-b flex gap-4 py-4 last:border-0">
      <span className="w-16 shrink-0">
        {line.picture ? (
          <Picture {...pictureProps(line.picture, "64px")} alt="" className="rounded-md!" />
        ) : (
          <span className="grid aspect-4/5 place-items-center rounded-md bg-dune text-ink/10">
            <StarMark size={28} look="line" />
          </span>
        )}
      </span>
      <div className="flex min-w-0 flex-1 flex-col gap-1">
        <div className="flex items-start justify-between gap-3">
          <Link
            to="/$locale/p/$slug"
            params={{ locale, slug: line.slug }}
            search={{ variant: line.sku }}
            className="min-w-0 rounded-sm leading-snug font-medium underline-offset-[3px] hover:underline"
          >
            {line.name}
          </Link>
          <span className="tnum shrink-0 font-semibold">
            {line.price === null ? null : format.money(line.price, currency)}
          </span>
        </div>
        {line.options ? <p className="text-sm text-muted">{line.options}</p> : null}
        {line.available ? null : (
          <p className="text-sm text-muted">
            {line.price === null ? m.cart.saved.gone : m.cart.saved.soldOut}
          </p>
        )}
        <div className="mt-auto flex items-center gap-2 pt-1.5">
          <Button
            size="sm"
            variant="secondary"
            disabled={!line.available}
            pending={pending}
            onClick={onRestore}
            aria-label={m.cart.saved.restoreNamed(line.name)}
          >
            {m.cart.saved.restore}
          </Button>
          <button
            type="button"
            onClick={onDrop}
            aria-label={m.cart.saved.dropNamed(line.name)}
            title={m.common.remove}
            className="grid size-9 place-items-center rounded-md text-muted hover:bg-wash hover:text-pomegranate"
          >
            <TrashIcon size={18} />
          </button>
        </div>
      </div>
    </li>
  );
}
