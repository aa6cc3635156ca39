import {
  CURRENCIES,
  type Currency,
  MAX_REPLAY_ROWS,
  type ReplayRow,
  type SimulateInput,
  type Simulation,
} from "@souk/contracts";
import { priceCart } from "../../pricing/price-cart.ts";
import type { PricingRules } from "../../pricing/rules.ts";
import { giveAwaysOf } from "./give-aways.ts";
import { pastCart, type PastFacts } from "./past-cart.ts";
import type { Replayable } from "./read-past-orders.ts";
import { UseCounts } from "./use-counts.ts";

interface Setting {
  draftId: string | null;
  now: Date;
  gifts: (currency: Currency) => PastFacts["gifts"];
}

/** What the orders come to, one after the other. */
export class Replay {
  readonly #rows: ReplayRow[] = [];
  readonly #totals = new Map<Currency, Simulation["totals"][number]>();
  readonly #counts = new UseCounts();
  readonly #rules: PricingRules;
  readonly #input: SimulateInput;
  readonly #setting: Setting;
  #orders = 0;

  constructor(rules: PricingRules, input: SimulateInput, setting: Setting) {
    this.#rules = rules;
    this.#input = input;
    this.#setting = setting;
  }

  add(order: Replayable): void {
    const { draftId, now, gifts } = this.#setting;
    const entered =
      this.#input.assumeCode && draftId !== null && !order.codes.some((code) => code.promotionId === draftId)
        ? [{ id: draftId, code: "", promotionId: draftId }]
        : [];
    const facts = {
      ...this.#counts.facts(order, this.#rules.promotions),
      gifts: gifts(order.currency),
      at: now,
    };
    const past = pastCart({ ...order, codes: [...order.codes, ...entered] }, this.#rules, facts);
    const priced = priceCart(past.cart, past.rules);
    this.#counts.take(order, priced.promotions);
    this.#note(order, {
      after: priced.total,
      promotions: priced.promotions.map(({ name }) => name),
      flags: giveAwaysOf({ ...past, priced }, this.#input.floor),
    });
  }

  #note(order: Replayable, priced: Pick<ReplayRow, "after" | "promotions" | "flags">): void {
    const { number, customer, placedAt, currency, total: before } = order;
    const { after, flags } = priced;
    this.#orders += 1;
    const sum = this.#totals.get(currency) ?? { currency, orders: 0, changed: 0, before: 0, after: 0 };
    this.#totals.set(currency, {
      currency,
      orders: sum.orders + 1,
      changed: sum.changed + (after === before ? 0 : 1),
      before: sum.before + before,
      after: sum.after + after,
    });
    if (after !== before || flags.length > 0)
      this.#rows.push({ number, customer, placedAt: placedAt.toISOString(), currency, before, ...priced });
  }

  result(): Omit<Simulation, "more" | "checks"> {
    const warned = (row: ReplayRow): number => Math.min(1, row.flags.length);
    const change = ({ before, after }: ReplayRow): number => Math.abs(after - before);
    const sorted = this.#rows.toSorted((a, b) => warned(b) - warned(a) || change(b) - change(a));
    return {
      orders: this.#orders,
      changed: this.#rows.filter((row) => change(row) > 0).length,
      warned: this.#rows.filter((row) => row.flags.length > 0).length,
      totals: CURRENCIES.flatMap((currency) => this.#totals.get(currency) ?? []),
      rows: sorted.slice(0, MAX_REPLAY_ROWS),
    };
  }
}
