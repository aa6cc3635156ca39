import { named, NO_NUMBER, records, type Row } from "./row-makers.ts";

const delivered = records(async (things, userId) => {
  const { number, lineId } = await things.arrived(userId);
  const lines = [{ lineId, quantity: 1, reason: "DAMAGED" }];
  return named({ number, lines }, { number: NO_NUMBER, lines });
});

const sought = records(async (things, userId) => {
  const asked = { ...(await things.arrived(userId)), quantity: 1, query: "nothing is called this" };
  return named(asked, { ...asked, number: NO_NUMBER });
});

const returned = records(async (things, userId) => {
  const one = await things.returned(userId);
  return named(one, { ...one, number: NO_NUMBER });
});

/** What is sent back of an order, and what is had in its place. */
export const RETURN_ROWS: Readonly<Record<string, Row>> = {
  "orders.findOthers": sought,
  "orders.requestReturn": delivered,
  "orders.cancelReturn": returned,
};
