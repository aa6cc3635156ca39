import { plural } from "../../plural.ts";

export const picking = {
  title: "Pick list",
  bar: "What to do with the selected orders",
  slips: "Packing slips",
  selectPage: "Select all orders of this page",
  selectOne: (number: string) => `Select order ${number}`,
  selected: (count: number) => plural("en", count, { one: "# order selected", other: "# orders selected" }),
  clear: "Clear selection",
  picked: "Picked",
  goesTo: "For the orders",
  missing: (count: number) => plural("en", count, { one: "# hasn’t come yet", other: "# haven’t come yet" }),
  noPlace: "No known place",
  leftOut: "Not on this list",
  why: {
    UNACCEPTED: "has to be confirmed first.",
    HELD: "is held for review.",
    NOTHING_LEFT: "has nothing left to send.",
  },
  nothingTitle: "Nothing to fetch",
  nothing: "None of these orders has goods that are to be sent now.",
  noneTitle: "No order chosen",
  none: "Select orders in the list, then come back here.",
};
