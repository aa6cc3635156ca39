import type { BackorderTerms } from "@souk/contracts";
import { useI18n } from "../lib/i18n.ts";

/** When goods ship that aren't there yet, and what else is said of them; with `units`, how many those are. */
export function BackorderNote({ terms, units }: { terms: BackorderTerms; units?: number }) {
  const { m, format } = useI18n();
  const when = terms.shipsBy ? m.stock.shipsBy(format.date(terms.shipsBy)) : m.stock.shipsLater;
  return (
    <span className="block text-sm text-muted">
      {units === undefined ? when : `${m.stock.notHere(units)} · ${when}`}
      {terms.text ? <span className="block">{terms.text}</span> : null}
    </span>
  );
}
