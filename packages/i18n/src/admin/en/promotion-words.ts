import { plural } from "../../plural.ts";

/** What a promotion does, in sentences and in short. */
export const promotionWords = {
  all: "everything",
  products: (names: string) => names,
  categories: (names: string) => `the categories ${names}`,
  collections: (names: string) => `the collections ${names}`,
  off: (amount: string, goods: string) => `Takes ${amount} off ${goods}.`,
  offAtMost: (amount: string, goods: string, max: string) => `Takes ${amount} off ${goods}, ${max} at most.`,
  freeShipping: "Shipping costs nothing.",
  freeMethods: (methods: string) => `Shipping by ${methods} costs nothing.`,
  buyGet: (buy: string, goods: string, get: string, others: string, percent: string) =>
    `Who buys ${buy} of ${goods} gets ${get} of ${others} at ${percent} less, the cheapest ones.`,
  times: (count: number) =>
    plural("en", count, { one: "# time an order at most.", other: "# times an order at most." }),
  gift: (count: string, name: string) => `Adds ${count} ${name} as a gift, while it is in stock.`,
  amount: (amount: string, goods: string) => `From ${amount} of ${goods}.`,
  quantity: (count: string, goods: string) => `From ${count} of ${goods}.`,
  units: (count: number) => plural("en", count, { one: "# unit", other: "# units" }),
  groups: (names: string) => `For customers of ${names}.`,
  firstOrder: "For a first order.",
  currency: (names: string) => `Only in ${names}.`,
  country: (names: string) => `Only for orders to ${names}.`,
  AUTOMATIC: "Begins by itself.",
  CODE: "Begins with a code.",
  from: (date: string) => `From ${date}.`,
  until: (date: string) => `Until ${date}.`,
  limit: (count: number) => plural("en", count, { one: "# use in all.", other: "# uses in all." }),
  perCustomer: (count: number) =>
    plural("en", count, { one: "# use a customer.", other: "# uses a customer." }),
  EXCLUSIVE: "Never together with another promotion.",
  group: (name: string) => `Only one of the group “${name}”.`,
  or: "or",
  short: {
    off: (amount: string) => `${amount} off`,
    buyGet: (buy: string, get: string, percent: string) => `Buy ${buy}, get ${get} at −${percent}`,
    gift: "Gift",
    freeShipping: "Free shipping",
  },
};
