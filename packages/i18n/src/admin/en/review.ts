import { plural } from "../../plural.ts";

export const review = {
  title: "Review",
  text: "Orders that look odd wait here: nothing of them is sent until somebody has cleared them.",
  lists: { HELD: "Waiting", CLEARED: "Approved", REJECTED: "Rejected" },
  states: { NONE: "Nothing odd", HELD: "On hold", CLEARED: "Approved", REJECTED: "Rejected" },
  tabs: "Reviews by outcome",
  column: { order: "Order", customer: "Customer", why: "Why", score: "Points", total: "Total" },
  count: (count: number) => plural("en", count, { one: "# order", other: "# orders" }),
  emptyTitle: { HELD: "Nothing waits", CLEARED: "None approved yet", REJECTED: "None rejected yet" },
  empty: "Orders that pass the points set under Settings, Fraud checks, appear here.",
  why: "Why it is on hold",
  noted: "What was noticed",
  points: (count: number) => plural("en", count, { one: "# point", other: "# points" }),
  reasons: {
    MANY_BY_EMAIL: (count: number, hours: number) => `${count} orders with this e-mail within ${hours} h`,
    MANY_BY_ADDRESS: (count: number, hours: number) =>
      `${count} payments from this network within ${hours} h`,
    MANY_BY_CARD: (count: number, hours: number) => `${count} payments with this card within ${hours} h`,
    MANY_DECLINES: (count: number, hours: number) => `${count} declined payments within ${hours} h`,
    COUNTRY_MISMATCH: (shipping: string, billing: string) => `Sent to ${shipping}, billed to ${billing}`,
    HIGH_FIRST_ORDER: "A high first order",
    DISPOSABLE_EMAIL: (domain: string) => `A throw-away e-mail (${domain})`,
  },
  approve: "Approve",
  reject: "Reject",
  approveTitle: "Approve this order?",
  approveText: "It can be sent from now on.",
  rejectTitle: "Reject this order?",
  rejectText:
    "The order is cancelled, its stock goes back on sale and what was paid is given back. This can’t be undone.",
  note: "Note",
  noteHelp: "Kept in the timeline; the customer doesn’t see it.",
  approved: "Order approved",
  rejected: "Order rejected",
  event: { NONE: "Review", HELD: "Put on hold", CLEARED: "Review: approved", REJECTED: "Review: rejected" },
};
