import type { Letter } from "../layout.ts";
import type { MailOrder, MailProps } from "../props.ts";
import { goodsOf, type Letters, type Pen, say, sayOf } from "./say.ts";

type OrderLetters = Pick<
  Letters,
  | "order_received"
  | "bank_transfer"
  | "payment_received"
  | "payment_failed"
  | "shipped"
  | "delivered"
  | "cancelled"
  | "refunded"
  | "order_edited"
>;

type Said = ReturnType<typeof say>;

/** A letter about an order, with the button that opens it. */
export function aboutOrder(
  { actionLabel, ...said }: Said,
  { url }: MailOrder,
  more: Partial<Letter>,
): Letter {
  return { ...said, action: { label: actionLabel, url }, ...more };
}

export const orderLetters: OrderLetters = {
  order_received: ({ order }, pen) => {
    const said = say("order_received", pen, { number: String(order.number) });
    const { words, parts } = pen;
    const paid = order.isPaid
      ? words.paid(parts.money(order.total, order.currency))
      : order.pickup
        ? words.pickup.pay
        : words.unpaidCash;
    return aboutOrder(said, order, {
      paragraphs: [...said.paragraphs, paid],
      blocks: wholeOrder(order, pen),
    });
  },
  bank_transfer: ({ order, bank }, pen) => {
    const { words, parts } = pen;
    const amount = parts.money(order.total, order.currency);
    const rows = [
      [words.bank.holder, bank.holder],
      [words.bank.name, bank.name],
      [words.bank.account, bank.account],
      [words.bank.code, bank.code],
      [words.bank.reference, String(order.number)],
      [words.bank.amount, amount],
    ] as const;
    return aboutOrder(say("bank_transfer", pen, { number: String(order.number), amount }), order, {
      blocks: [parts.facts(rows.filter(([, value]) => value !== "")), ...wholeOrder(order, pen)],
    });
  },
  payment_received: ({ order, amount }, pen) => {
    const facts = { number: String(order.number), amount: pen.parts.money(amount, order.currency) };
    return aboutOrder(say("payment_received", pen, facts), order, {});
  },
  payment_failed: ({ url, ...goods }, pen) => {
    const { actionLabel: label, ...said } = say("payment_failed", pen, {});
    return { ...said, action: { label, url }, blocks: [pen.parts.lines(goods)] };
  },
  shipped: ({ order, parcel, isLast }, pen) => {
    const { words, parts } = pen;
    if (order.pickup) return ready({ order, parcel, isLast }, pen);
    const said = say("shipped", pen, { number: String(order.number), carrier: parcel.carrier });
    const facts: [string, string][] = [[words.parcel.carrier, parcel.carrier]];
    if (parcel.trackingNumber !== null) facts.push([words.parcel.tracking, parcel.trackingNumber]);
    if (parcel.arrives !== null) facts.push([words.parcel.arrives, parts.days(parcel.arrives)]);
    return aboutOrder(said, order, {
      paragraphs: isLast ? said.paragraphs : [...said.paragraphs, words.parcel.more],
      blocks: [parts.facts(facts), parts.units(parcel.lines)],
    });
  },
  delivered: ({ order }, pen) =>
    aboutOrder(
      order.pickup
        ? sayOf(pen.words.pickup.collected, pen, { number: String(order.number) })
        : say("delivered", pen, { number: String(order.number) }),
      order,
      {},
    ),
  cancelled: ({ order, refunded }, pen) => {
    const said = say("cancelled", pen, { number: String(order.number) });
    return aboutOrder(said, order, {
      paragraphs: refunded ? [...said.paragraphs, pen.words.refundComing] : said.paragraphs,
      blocks: [pen.parts.lines(goodsOf(order))],
    });
  },
  order_edited: (props, pen) => {
    const { order, payUrl } = props;
    const amount = pen.parts.money(order.total, order.currency);
    const said = say("order_edited", pen, { number: String(order.number), amount });
    const letter = aboutOrder(said, order, {
      paragraphs: [...said.paragraphs, ...changes(props, pen)],
      blocks: wholeOrder(order, pen),
    });
    return payUrl === null ? letter : { ...letter, action: { label: pen.words.edit.pay, url: payUrl } };
  },
  refunded: ({ order, amount }, pen) => {
    const facts = { number: String(order.number), amount: pen.parts.money(amount, order.currency) };
    return aboutOrder(say("refunded", pen, facts), order, {});
  },
};

/** What is picked up isn't on its way: it waits. */
function ready({ order, parcel, isLast }: MailProps["shipped"], pen: Pen): Letter {
  const { words, parts } = pen;
  const said = sayOf(words.pickup.ready, pen, { number: String(order.number), carrier: parcel.carrier });
  return aboutOrder(said, order, {
    paragraphs: isLast ? said.paragraphs : [...said.paragraphs, words.pickup.more],
    blocks: [parts.address(order), parts.units(parcel.lines)],
  });
}

function changes(
  { change, amountDue, payUrl, expiresAt, order }: MailProps["order_edited"],
  pen: Pen,
): string[] {
  const { words, parts } = pen;
  const units = ({ name, quantity }: { name: string; quantity: number }): string => `${quantity} × ${name}`;
  const due = payUrl === null ? [] : [words.edit.due(parts.money(amountDue, order.currency))];
  const until = expiresAt === null ? [] : [words.validUntil(parts.date(expiresAt))];
  return [
    ...change.added.map((one) => words.edit.added(units(one))),
    ...change.removed.map((one) => words.edit.removed(units(one))),
    ...(change.reason === "" ? [] : [change.reason]),
    ...due,
    ...until,
  ];
}

function wholeOrder(order: MailOrder, { parts }: Pen) {
  return [parts.lines(goodsOf(order)), parts.totals(order), parts.address(order)];
}
