import type { CartLineView, CartProblem, Currency } from "@souk/contracts";
import { linkClass, Picture, QuantityField, StarMark, TrashIcon, WarningIcon } from "@souk/ui";
import { Link } from "@tanstack/react-router";
import { useI18n } from "../../lib/i18n.ts";
import { pictureProps } from "../../lib/media.ts";
import { BackorderNote } from "../../parts/backorder-note.tsx";
import { cartProblemText } from "../../parts/cart-problem-text.ts";
import { LinePrice } from "../../parts/line-price.tsx";

const MAX_QUANTITY = 999;

interface Props {
  line: CartLineView;
  currency: Currency;
  problems: readonly CartProblem[];
  /** 0 removes the line. */
  onQuantity: (quantity: number) => void;
  /** Puts it aside; where there is room to show what is. */
  onSave?: (() => void) | undefined;
  onLeave?: (() => void) | undefined;
}

export function CartLine({ line, currency, problems, onQuantity, onSave, onLeave }: Props) {
  const i18n = useI18n();
  const { m, format, locale } = i18n;
  return (
    <li className="hairline-b flex gap-4 py-4 last:border-0">
      <span className="w-20 shrink-0">
        {line.picture ? (
          <Picture {...pictureProps(line.picture, "80px")} alt="" className="rounded-md!" />
        ) : (
          <span className="grid aspect-4/5 place-items-center rounded-md bg-dune text-ink/10">
            <StarMark size={32} look="line" />
          </span>
        )}
      </span>
      <div className="flex min-w-0 flex-1 flex-col gap-1">
        <div className="flex items-start justify-between gap-3">
          <Link
            to="/$locale/p/$slug"
            params={{ locale, slug: line.slug }}
            search={{ variant: line.sku }}
            onClick={onLeave}
            className="min-w-0 rounded-sm leading-snug font-medium underline-offset-[3px] hover:underline"
          >
            {line.name}
          </Link>
          <span className="tnum shrink-0 font-semibold">
            <LinePrice line={line} currency={currency} />
          </span>
        </div>
        {line.options ? <p className="text-sm text-muted">{line.options}</p> : null}
        {line.contents.length > 0 ? <Contents contents={line.contents} /> : null}
        {line.backorder ? <BackorderNote terms={line.backorder} units={line.backorder.units} /> : null}
        {line.quantity > 1 ? (
          <p className="tnum text-sm text-faint">{m.cart.each(format.money(line.unitPrice, currency))}</p>
        ) : null}
        {line.gift ? <p className="text-sm font-medium text-palm">{m.pricing.giftOf}</p> : null}
        {problems.map((problem) => (
          <p key={problem.kind} className="flex items-start gap-1.5 text-sm text-pomegranate">
            <WarningIcon size={16} className="mt-0.5" />
            {cartProblemText(problem, currency, i18n)}
          </p>
        ))}
        {line.gift ? null : <Change line={line} onQuantity={onQuantity} onSave={onSave} />}
      </div>
    </li>
  );
}

function Change({ line, onQuantity, onSave }: Pick<Props, "line" | "onQuantity" | "onSave">) {
  const { m } = useI18n();
  return (
    <div className="mt-auto flex items-center justify-between gap-3 pt-1.5">
      <QuantityField
        hideLabel
        size="sm"
        value={line.quantity}
        onChange={onQuantity}
        min={1}
        max={MAX_QUANTITY}
        label={m.cart.quantityOf(line.name)}
        decrementLabel={m.cart.lessOf(line.name)}
        incrementLabel={m.cart.moreOf(line.name)}
      />
      <span className="flex items-center gap-2">
        {onSave ? (
          <button
            type="button"
            onClick={onSave}
            aria-label={m.cart.saved.saveNamed(line.name)}
            className={linkClass("plain", "py-2 text-sm text-muted")}
          >
            {m.cart.saved.save}
          </button>
        ) : null}
        <button
          type="button"
          onClick={() => onQuantity(0)}
          aria-label={m.cart.removeNamed(line.name)}
          title={m.common.remove}
          className="grid size-9 place-items-center rounded-md text-muted hover:bg-wash hover:text-pomegranate"
        >
          <TrashIcon size={18} />
        </button>
      </span>
    </div>
  );
}

function Contents({ contents }: Pick<CartLineView, "contents">) {
  const { m, format } = useI18n();
  const item = ({ quantity, name, options }: CartLineView["contents"][number]) =>
    m.merchandising.item(format.number(quantity), options === "" ? name : `${name}, ${options}`);
  return (
    <div className="text-sm text-muted">
      <span className="sr-only">{m.merchandising.contains}</span>
      <ul>
        {contents.map((content) => (
          <li key={`${content.name} ${content.options}`}>{item(content)}</li>
        ))}
      </ul>
    </div>
  );
}
