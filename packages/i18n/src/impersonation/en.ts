import { plural } from "../plural.ts";

/** For staff who see the shop as a customer. */
export const impersonation = {
  label: "Viewing as a customer",
  as: (customer: string) => `You see the shop as ${customer}`,
  by: (staff: string) => `${staff}, for the shop’s team`,
  left: (minutes: number) => plural("en", minutes, { one: "# minute left", other: "# minutes left" }),
  limits:
    "You can fill the cart and change addresses. Ordering, paying and the account’s security are theirs.",
  end: "End",
  opening: "Opening the shop as the customer…",
  failed: "This address works once, for two minutes. Start again from the customer’s page.",
  overTitle: "You are yourself again",
  over: "Viewing the shop as the customer is over. This tab shows nothing of theirs any more: you can close it.",
  toShop: "To the shop, as yourself",
};
