import { customer, named, NO_NUMBER, ofAccount, type Row } from "./row-makers.ts";

/** A thread by its number, with what else the input has. */
const threads = (rest: () => object): Row =>
  ofAccount(async (things, userId) => {
    const number = await things.thread(userId);
    const more = rest();
    return named({ number, ...more }, { number: NO_NUMBER, ...more });
  });
const message = () => ({ text: "And when does it come?", key: crypto.randomUUID() });

/** A thread about an order: another's order is none to ask about. */
const askedAbout = ofAccount(async (things, userId) => {
  const { number: orderNumber } = await things.order(userId);
  const about = { subject: "Where is it?", ...message() };
  return named({ orderNumber, ...about }, { orderNumber: NO_NUMBER, ...about });
});

/** Conversations with the shop. */
export const SUPPORT_ROWS: Readonly<Record<string, Row>> = {
  "support.list": customer,
  "support.unread": customer,
  "support.get": threads(() => ({})),
  "support.open": askedAbout,
  "support.post": threads(message),
  "support.close": threads(() => ({})),
  "support.reopen": threads(() => ({})),
  "support.read": threads(() => ({ seq: 1 })),
  "support.live": customer,
};
