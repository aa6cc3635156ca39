import { goodsOf, type Letters, say } from "./say.ts";
import { aboutOrder } from "./order-letters.ts";

type OtherLetters = Pick<
  Letters,
  "invoice" | "draft_payment" | "gift_card" | "back_in_stock" | "abandoned_cart" | "low_stock"
>;

export const otherLetters: OtherLetters = {
  invoice: ({ order, invoiceNumber }, pen) => {
    const said = say("invoice", pen, { number: String(order.number), name: invoiceNumber });
    return aboutOrder(said, order, { blocks: [pen.parts.lines(goodsOf(order)), pen.parts.totals(order)] });
  },
  draft_payment: ({ url, number, expiresAt, ...goods }, pen) => {
    const amount = pen.parts.money(goods.total, goods.currency);
    const { actionLabel: label, ...said } = say("draft_payment", pen, { number, amount });
    const until = expiresAt === null ? [] : [pen.words.validUntil(pen.parts.date(expiresAt))];
    return {
      ...said,
      paragraphs: [...said.paragraphs, ...until],
      blocks: [pen.parts.lines(goods)],
      action: { label, url },
    };
  },
  gift_card: ({ code, amount, currency, from, message, expiresAt, url }, pen) => {
    const { words, parts } = pen;
    const { actionLabel: label, ...said } = say("gift_card", pen, { amount: parts.money(amount, currency) });
    const until = expiresAt === null ? [] : [words.validUntil(parts.date(expiresAt))];
    const wish = message === null || message === "" ? [] : [message];
    const sender = from === null ? [] : [parts.box(words.giftFrom(from), ...wish)];
    return {
      ...said,
      paragraphs: [...said.paragraphs, ...until],
      blocks: [...sender, parts.code(code)],
      action: { label, url },
    };
  },
  back_in_stock: ({ name, options, mediaHash, url }, pen) => {
    const { actionLabel: label, ...said } = say("back_in_stock", pen, { name });
    return {
      ...said,
      blocks: [pen.parts.product({ name, options, mediaHash })],
      action: { label, url },
    };
  },
  abandoned_cart: ({ url, ...goods }, pen) => {
    const { actionLabel: label, ...said } = say("abandoned_cart", pen, {});
    return { ...said, blocks: [pen.parts.lines(goods)], action: { label, url } };
  },
  low_stock: ({ items, url }, pen) => {
    const { actionLabel: label, ...said } = say("low_stock", pen, { count: items.length });
    const rows = items.map(
      ({ sku, name, available }) => [`${name} (${sku})`, pen.words.available(available)] as const,
    );
    return { ...said, blocks: [pen.parts.facts(rows)], action: { label, url } };
  },
};
