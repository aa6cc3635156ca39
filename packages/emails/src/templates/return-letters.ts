import type { MailProps } from "../props.ts";
import type { Letter } from "../layout.ts";
import { type Letters, type Pen, say } from "./say.ts";
import { aboutOrder } from "./order-letters.ts";

export const returnLetters: Pick<Letters, "return_approved" | "return_received"> = {
  return_approved: (props, pen) => aboutReturn("return_approved", props, pen),
  return_received: (props, pen) => aboutReturn("return_received", props, pen),
};

function aboutReturn(
  template: "return_approved" | "return_received",
  { order, returnNumber, lines, exchanges = [], note }: MailProps["return_approved"],
  pen: Pen,
): Letter {
  const { words, parts } = pen;
  const said = say(template, pen, { number: String(order.number), name: returnNumber });
  const noted = note === undefined || note === "" ? [] : [parts.box(words.note, note)];
  const inPlace =
    exchanges.length === 0 || template === "return_received"
      ? []
      : [
          parts.box(
            words.exchange.title,
            ...exchanges.map(({ name, quantity }) => `${name} × ${quantity}`),
            ...differenceOf(exchanges, order, pen),
            words.exchange.held,
          ),
        ];
  return aboutOrder(said, order, { blocks: [parts.units(lines), ...inPlace, ...noted] });
}

/** What all of them together cost more or less. */
function differenceOf(
  exchanges: NonNullable<MailProps["return_approved"]["exchanges"]>,
  { currency }: MailProps["return_approved"]["order"],
  { words, parts }: Pen,
): string[] {
  const sum = exchanges.reduce((all, { difference }) => all + difference, 0);
  if (sum === 0) return [];
  const amount = parts.money(Math.abs(sum), currency);
  return [sum > 0 ? words.exchange.more(amount) : words.exchange.less(amount)];
}
