import { plural } from "../../plural.ts";

export const simulator = {
  title: "What would have been?",
  open: "Simulator",
  text: "Past orders are priced again by the rules in force now. Nothing is changed.",
  draftText:
    "Past orders are priced again by the rules in force and by this promotion as it stands here, saved or not. Nothing is changed.",
  from: "Orders from",
  until: "Until",
  assumeCode: "As if everybody had put its code in",
  floor: "Warn below",
  floorHelp: "What customers are to pay of the goods at least.",
  run: "Simulate",
  running: "Pricing orders",
  done: (count: number) => plural("en", count, { one: "# order priced", other: "# orders priced" }),
  changed: (count: number) =>
    plural("en", count, {
      one: "# would have cost something else",
      other: "# would have cost something else",
    }),
  limit: (max: string) => `The last ${max} orders of the period.`,
  none: "No order of this period would have cost anything else.",
  noOrders: "Nobody ordered in this period.",
  onlyWarned: "Only with a warning",
  column: {
    order: "Order",
    customer: "Customer",
    before: "Paid",
    after: "Would pay",
    difference: "Difference",
    why: "Promotions",
  },
  totals: "Totals",
  total: (currency: string) => `In ${currency}`,
  warnings: "Goods given away",
  givesAway: (count: number) =>
    plural("en", count, { one: "# order would give goods away", other: "# orders would give goods away" }),
  flags: {
    ORDER_FREE: "Order for nothing",
    BELOW_FLOOR: "Below the limit",
    LINE_FREE: "Goods for nothing",
    OVER_WHOLE: "Together over 100 %",
  },
  checks: "Rules that give goods away",
  checksText:
    "Each promotion, and each pair that goes together, on the smallest cart that fulfils its conditions.",
  checksFine: "No promotion and no pair does.",
  check: (names: string, value: string, paid: string) =>
    `${names}: for goods of ${value} a customer would pay ${paid}.`,
  invalid: {
    dates: "Choose a period whose end is not before its begin.",
    floor: "Write a percentage from 0 to 100.",
  },
  first: (shown: string) => `The first ${shown} are shown.`,
};
