import { plural } from "../../plural.ts";

export const invoices = {
  title: "Invoices",
  kindTabs: "Kinds of document",
  kinds: { INVOICE: "Invoices", CREDIT_NOTE: "Credit notes" },
  one: { INVOICE: "Invoice", CREDIT_NOTE: "Credit note" },
  column: {
    number: "Number",
    kind: "Kind",
    issued: "Issued",
    order: "Order",
    customer: "Customer",
    total: "Total",
  },
  search: "Search invoices",
  searchPlaceholder: "Number, order, e-mail",
  year: "Year",
  allYears: "All years",
  count: (count: number) => plural("en", count, { one: "# document", other: "# documents" }),
  sum: (currency: string) => `Invoiced less credited, ${currency}`,
  taxWithin: (amount: string) => `tax ${amount}`,
  open: (kind: string) => `Open the PDF (${kind})`,
  emptyTitle: "No invoices yet",
  empty: "An order is invoiced by itself as soon as it is paid.",
  noMatchTitle: "No invoice matches",
  noMatch: "Try a number, an order's number or an e-mail address.",
  noneYet: "Not invoiced yet: that happens by itself when it is paid.",
};
