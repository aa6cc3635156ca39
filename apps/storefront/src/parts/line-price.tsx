import type { CartLineView, Currency } from "@souk/contracts";
import { VisuallyHidden } from "@souk/ui";
import { useI18n } from "../lib/i18n.ts";

/** What a line costs; where a promotion has lowered it, with what it was before. */
export function LinePrice(props: { line: Pick<CartLineView, "total" | "discount">; currency: Currency }) {
  const { line, currency } = props;
  const { m, format } = useI18n();
  const cost = line.total - line.discount;
  if (line.discount === 0) return <>{format.money(cost, currency)}</>;
  return (
    <span className="flex flex-col items-end leading-snug">
      <span className="text-clay">
        <VisuallyHidden>{m.pricing.now} </VisuallyHidden>
        {cost === 0 ? m.pricing.free : format.money(cost, currency)}
      </span>
      <s className="text-sm font-normal text-faint">
        <VisuallyHidden>{m.pricing.was} </VisuallyHidden>
        {format.money(line.total, currency)}
      </s>
    </span>
  );
}
