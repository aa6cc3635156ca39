import { type BulkFields, type BulkOperation, DomainError } from "@souk/contracts";
import { newPrice } from "./new-price.ts";
import type { ProductState } from "./product-state.ts";

type Of<Op extends BulkOperation["op"]> = Extract<BulkOperation, { op: Op }>;

/** What the operation makes of a product, whether it is so already or not. Throws the refusal where it can't be. */
export function wantedByOperation(state: ProductState, operation: BulkOperation): BulkFields {
  switch (operation.op) {
    case "status":
      return { status: operation.status };
    case "category":
      return { categoryId: operation.categoryId };
    case "brand":
      return { brand: operation.brand };
    case "taxClass":
      return { taxClass: operation.taxClass };
    case "tags":
      return { tags: tagged(state.tags, operation) };
    case "price":
      return { prices: priced(state, operation) };
    case "stock":
      return { stock: stocked(state, operation) };
    case "attribute":
      return { attributes: { [operation.attribute.code]: operation.attribute } };
    default:
      return { attributes: { [operation.code]: null } };
  }
}

function tagged(tags: readonly string[], { add, remove }: Of<"tags">): string[] {
  return [...new Set([...tags, ...add])].filter((tag) => !remove.includes(tag) || add.includes(tag));
}

type Prices = NonNullable<BulkFields["prices"]>;

// A variant that isn't sold in the currency has nothing to be raised; set, it begins to be.
function priced({ variants }: ProductState, operation: Of<"price">): Prices {
  const { currency, of, value } = operation;
  const prices: Prices = {};
  for (const { id, sku, prices: old } of variants) {
    const now = old[currency];
    if (of === "price" && (now || operation.by === "set")) {
      const amount = newPrice(now?.amount ?? 0, operation, sku);
      prices[id] = { [currency]: { amount, compareAt: now?.compareAt ?? null } };
    }
    if (of === "compareAt" && now) {
      const compareAt = value === null ? null : newPrice(now.compareAt ?? now.amount, operation, sku);
      prices[id] = { [currency]: { amount: now.amount, compareAt } };
    }
  }
  return prices;
}

function stocked({ variants }: ProductState, { by, value }: Of<"stock">): Record<string, number> {
  const own = variants.filter(({ bundle }) => !bundle);
  const [first] = variants;
  if (own.length === 0 && first) throw new DomainError("BUNDLE_HAS_NO_STOCK", { sku: first.sku });
  return Object.fromEntries(own.map(({ id, onHand }) => [id, by === "set" ? value : onHand + value]));
}
