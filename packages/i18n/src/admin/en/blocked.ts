import { plural } from "../../plural.ts";

/** What browsers refused to load for a page, as its content security policy asks them to. */
export const blocked = {
  title: "Blocked content",
  text: "What browsers refused to load for the shop’s pages, as they tell us themselves. It is forgotten 30 days after it was last seen.",
  column: { what: "What was blocked", page: "On the page", count: "How often", last: "Last seen" },
  from: "Asked for by",
  since: "First seen",
  emptyTitle: "Nothing was blocked",
  empty: "No browser has refused anything that the shop’s pages wanted to load.",
  count: (count: number) => plural("en", count, { one: "# kind", other: "# kinds" }),
};
