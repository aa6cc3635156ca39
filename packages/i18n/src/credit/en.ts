export const credit = {
  none: "No store credit yet",
  noneHelp: "What we owe you appears here: refunds that you took as credit, and what we give you.",
  lead: "It pays at the checkout, in whole or in part, and doesn’t end.",
  balance: "Balance",
  stopped: "It can’t be used now. Write to us.",
  movements: (currency: string) => `Movements in ${currency}`,
  order: (number: number) => `Order ${number}`,
  kinds: {
    ISSUED: "Given",
    REDEEMED: "Paid with it",
    RELEASED: "Put back: no order came of it",
    REFUNDED: "Refunded",
    ADJUSTED: "Given",
  },
  taken: "Taken off",
};
