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
  { order, returnNumber, lines, note }: MailProps["return_approved"],
  pen: Pen,
): Letter {
  const { words, parts } = pen;
  const said = say(template, pen, { number: String(order.number), name: returnNumber });
  const noted = note === undefined || note === "" ? [] : [parts.box(words.note, note)];
  return aboutOrder(said, order, { blocks: [parts.units(lines), ...noted] });
}
