import type { MailProps } from "../props.ts";
import type { Letter } from "../layout.ts";
import { type Letters, type Pen, say } from "./say.ts";
import { aboutOrder } from "./order-letters.ts";

type ReturnTemplate = "return_approved" | "return_received" | "return_changed";
type Exchanges = NonNullable<MailProps["return_approved"]["exchanges"]>;

export const returnLetters: Pick<Letters, ReturnTemplate> = {
  return_approved: (props, pen) => aboutReturn("return_approved", props, pen),
  return_received: (props, pen) => aboutReturn("return_received", props, pen),
  return_changed: (props, pen) => aboutReturn("return_changed", props, pen),
};

function aboutReturn(
  template: ReturnTemplate,
  { order, returnNumber, lines, exchanges = [], note }: MailProps["return_approved"],
  pen: Pen,
): Letter {
  const { words, parts } = pen;
  const said = say(template, pen, { number: String(order.number), name: returnNumber });
  const noted = note === undefined || note === "" ? [] : [parts.box(words.note, note)];
  const inPlace = inPlaceOf(template, { order, exchanges }, pen);
  const box = inPlace.length === 0 ? [] : [parts.box(words.exchange.title, ...inPlace)];
  return aboutOrder(said, order, { blocks: [parts.units(lines), ...box, ...noted] });
}

/** What is held for the buyer, or that he has the money after all; nothing where it was said before. */
function inPlaceOf(
  template: ReturnTemplate,
  { order, exchanges }: { order: MailProps["return_approved"]["order"]; exchanges: Exchanges },
  pen: Pen,
): string[] {
  if (template === "return_received") return [];
  const { words } = pen;
  if (exchanges.length === 0) return template === "return_changed" ? [words.exchange.money] : [];
  return [
    ...exchanges.map(({ name, quantity }) => `${name} × ${quantity}`),
    ...differenceOf(exchanges, order, pen),
    words.exchange.held,
  ];
}

/** What all of them together cost more or less. */
function differenceOf(
  exchanges: Exchanges,
  { currency }: MailProps["return_approved"]["order"],
  { words, parts }: Pen,
): string[] {
  const sum = exchanges.reduce((all, { difference }) => all + difference, 0);
  if (sum === 0) return [];
  const amount = parts.money(Math.abs(sum), currency);
  return [sum > 0 ? words.exchange.more(amount) : words.exchange.less(amount)];
}
