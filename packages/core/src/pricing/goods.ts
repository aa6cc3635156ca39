import type { GoodsFilter } from "@souk/contracts";
import type { BaseLine } from "./base-lines.ts";

/** Which lines of a cart a rule is about; made once a cart, whatever the number of rules. */
export interface Goods {
  /** Positions of lines for sale, in their order. */
  of(filter: GoodsFilter): readonly number[];
}

export function goodsOf(lines: readonly BaseLine[]): Goods {
  const all = lines.flatMap((line, at) => (line.forSale ? [at] : []));
  const products = new Map<string, number[]>();
  const members = new Map<string, number[]>();
  const note = (index: Map<string, number[]>, id: string, at: number): void => {
    const known = index.get(id);
    if (known && known.at(-1) !== at) known.push(at);
    else if (!known) index.set(id, [at]);
  };
  for (const at of all) {
    const line = lines[at];
    if (!line) continue;
    note(products, line.productId, at);
    for (const id of line.memberOf) note(members, id, at);
  }
  const of = (filter: GoodsFilter): readonly number[] => {
    if (filter.of === "ALL") return all;
    return union(filter.ids, filter.of === "PRODUCTS" ? products : members);
  };
  return { of };
}

function union(ids: readonly string[], index: ReadonlyMap<string, number[]>): readonly number[] {
  const [first, ...more] = ids.flatMap((id) => {
    const found = index.get(id);
    return found ? [found] : [];
  });
  if (!first || more.length === 0) return first ?? [];
  return [...new Set([...first, ...more.flat()])].sort((a, b) => a - b);
}
