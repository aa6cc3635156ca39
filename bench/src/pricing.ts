import { priceCart } from "@souk/core/pricing/price-cart";
import {
  cartOf,
  CATEGORY,
  idOf,
  lineOf,
  plainTax,
  PRODUCT,
  ruleOf,
} from "@souk/core/pricing/pricing.fixture";
import { toRules } from "@souk/core/pricing/rules";

const SIZES: readonly (readonly [lines: number, promotions: number])[] = [
  [5, 0],
  [5, 20],
  [50, 20],
  [50, 200],
  [300, 50],
  [300, 200],
];
const MS = 1000;

/** Milliseconds that 300 lines under 200 promotions may take. */
const BAR = 20;

/** What pricing a cart costs, and how that grows with lines and promotions, all of which apply. Gives how many bars fell. */
export function measurePricing(log: (line: string) => void): number {
  let dearest = 0;
  log("lines × promotions      ms a cart      carts/s");
  for (const [lines, promotions] of SIZES) {
    const cart = dearestCart(lines, promotions);
    const ms = timeOf(() => priceCart(cart, cart.rules));
    const name = `${lines} × ${promotions}`.padEnd(20);
    dearest = ms;
    log(
      `${name} ${ms.toFixed(3).padStart(12)} ${Math.round(MS / ms)
        .toString()
        .padStart(12)}`,
    );
  }
  const held = dearest < BAR;
  log(`${held ? "ok  " : "FAIL"} 300 lines × 200 promotions are priced in less than ${BAR} ms`);
  return held ? 0 : 1;
}

/** Promotions of every kind that takes something off, in turn on all goods, a category and single products. */
function dearestCart(lines: number, promotions: number) {
  const goods = Array.from({ length: lines }, (_, at) =>
    lineOf(at, { price: 10_000 + 37 * at, quantity: 1 + (at % 5), memberOf: [idOf(CATEGORY, at % 7)] }),
  );
  const rules = Array.from({ length: promotions }, (_, at) => {
    const some = [
      { of: "ALL" as const },
      { of: "CATEGORIES" as const, ids: [idOf(CATEGORY, at % 7)] },
      { of: "PRODUCTS" as const, ids: [idOf(PRODUCT, at % lines), idOf(PRODUCT, (at * 3) % lines)] },
    ];
    const of = some[at % 3] ?? { of: "ALL" as const };
    const conditions = [{ kind: "AMOUNT" as const, min: { MAD: 1 }, goods: of }];
    if (at % 4 === 0) return ruleOf(at, { kind: "AMOUNT", amounts: { MAD: 5 }, goods: of }, { conditions });
    if (at % 4 !== 1) return ruleOf(at, { kind: "PERCENT", basisPoints: 100, goods: of }, { conditions });
    const deal = { buy: of, buyQuantity: 2, get: of, getQuantity: 1, basisPoints: 500 };
    return ruleOf(at, { kind: "BUY_X_GET_Y", ...deal }, { conditions });
  });
  return cartOf(goods, { rules: toRules(1, rules, plainTax) });
}

/** In the processor's time: what else the machine does is not ours. */
function timeOf(work: () => unknown): number {
  for (let run = 0; run < 20; run += 1) work();
  const begun = process.cpuUsage();
  let runs = 0;
  let spent = 0;
  while (spent < MS) {
    work();
    runs += 1;
    const { user, system } = process.cpuUsage(begun);
    spent = (user + system) / MS;
  }
  return spent / runs;
}
