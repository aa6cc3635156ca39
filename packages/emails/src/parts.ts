import { Column } from "@react-email/column";
import { Row } from "@react-email/row";
import { Section } from "@react-email/section";
import { Text } from "@react-email/text";
import type { Arrival, Currency } from "@souk/contracts";
import { createFormat, dayRange } from "@souk/i18n";
import { createElement as h, type ReactElement } from "react";
import { addressOf } from "./address-box.ts";
import { askedRows } from "./asked-rows.ts";
import { box, boxStyle } from "./box.ts";
import { colour, type Look, look } from "./look.ts";
import { picture } from "./picture.ts";
import type { MailFrame, MailGoods, MailLine, MailOrder } from "./props.ts";
import type { MailAsked } from "./review-props.ts";
import type { PartWords } from "./words/words.ts";

interface Kit {
  readonly frame: MailFrame;
  readonly words: PartWords;
}

/** The pieces that mails are made of, in one language. */
export function parts({ frame, words }: Kit) {
  const style = look(frame.locale);
  const format = createFormat(frame.locale);
  const money = (amount: number, currency: Currency): string => format.money(amount, currency);
  const days = (when: Arrival): string => dayRange(frame.locale, when);
  return {
    money,
    days,
    date: (iso: string): string => format.date(iso),
    lines: (goods: MailGoods): ReactElement => goodsTable({ goods, frame, style, money }),
    product: (line: Pick<MailLine, "name" | "options" | "mediaHash">): ReactElement =>
      productRow(line, frame, style),
    asked: (goods: readonly MailAsked[], label: string): ReactElement =>
      askedRows(goods, label, { frame, style }),
    totals: (order: MailOrder): ReactElement => totalsTable({ order, words, style, money }),
    address: (order: MailOrder): ReactElement =>
      box(...addressOf(order, { words, days, country: (code) => format.country(code) }), style),
    facts: (rows: readonly (readonly [string, string])[]): ReactElement => factsTable(rows, style),
    box: (title: string, ...paragraphs: readonly string[]): ReactElement => box(title, paragraphs, style),
    code: (code: string): ReactElement => codeBox(code, style),
    units: (lines: readonly { name: string; quantity: number }[]): ReactElement =>
      factsTable(
        lines.map(({ name, quantity }) => [name, `× ${format.number(quantity)}`] as const),
        style,
      ),
  };
}
export type Parts = ReturnType<typeof parts>;

interface Table {
  readonly style: Look;
  readonly money: (amount: number, currency: Currency) => string;
}

function goodsTable({
  goods,
  frame,
  style,
  money,
}: Table & { goods: MailGoods; frame: MailFrame }): ReactElement {
  const cell = { borderBottom: `1px solid ${colour.line}`, padding: "10px 0", verticalAlign: "top" } as const;
  const rows = goods.lines.map((line) =>
    h(
      Row,
      null,
      h(Column, { style: { ...cell, width: line.mediaHash === null ? 0 : 68 } }, picture(line, frame)),
      h(
        Column,
        { style: { ...cell, textAlign: style.start } },
        h(Text, { style: style.text(15, { fontWeight: 600 }) }, line.name),
        h(Text, { style: style.text(13, { color: colour.muted }) }, unitsAndOptions(line)),
      ),
      h(
        Column,
        { style: { ...cell, width: 110, textAlign: style.end } },
        h(Text, { style: style.text(15, { whiteSpace: "nowrap" }) }, money(line.total, goods.currency)),
      ),
    ),
  );
  return h(Section, { key: "lines", style: { paddingTop: 20 } }, ...rows);
}

function productRow(
  line: Pick<MailLine, "name" | "options" | "mediaHash">,
  frame: MailFrame,
  style: Look,
): ReactElement {
  return h(
    Section,
    { key: "product", style: { paddingTop: 20 } },
    h(
      Row,
      null,
      h(Column, { style: { width: 68 } }, picture(line, frame)),
      h(
        Column,
        { style: { textAlign: style.start } },
        h(Text, { style: style.text(15, { fontWeight: 600 }) }, line.name),
        h(Text, { style: style.text(13, { color: colour.muted }) }, line.options),
      ),
    ),
  );
}

function unitsAndOptions({ quantity, options }: MailLine): string {
  return options === "" ? `× ${quantity}` : `${options} · × ${quantity}`;
}

function totalsTable({
  order,
  words,
  style,
  money,
}: Table & { order: MailOrder; words: PartWords }): ReactElement {
  const { currency, subtotal, shippingTotal, discountTotal, taxTotal, taxIncluded, total } = order;
  const rows: [string, number][] = [
    [words.subtotal, subtotal],
    [words.shipping, shippingTotal],
  ];
  if (discountTotal > 0) rows.push([words.discount, -discountTotal]);
  if (taxTotal > 0) rows.push([words.tax, taxTotal]);
  return h(
    Section,
    { key: "totals", style: { paddingTop: 10 } },
    ...rows.map(([name, amount]) =>
      pair([name, money(amount, currency)], style.text(14, { color: colour.muted }), style),
    ),
    pair([words.total, money(total, currency)], style.text(17, { fontWeight: 600 }), style),
    taxIncluded > 0 &&
      h(
        Text,
        { style: style.text(13, { color: colour.muted, textAlign: style.end }) },
        words.taxIncluded(money(taxIncluded, currency)),
      ),
  );
}

function pair(
  [name, value]: readonly [string, string],
  text: ReturnType<Look["text"]>,
  style: Look,
): ReactElement {
  return h(
    Row,
    null,
    h(Column, { style: { padding: "3px 0", textAlign: style.start } }, h(Text, { style: text }, name)),
    h(
      Column,
      { style: { padding: "3px 0", textAlign: style.end } },
      h(Text, { style: { ...text, whiteSpace: "nowrap" } }, value),
    ),
  );
}

function factsTable(rows: readonly (readonly [string, string])[], style: Look): ReactElement {
  return h(
    Section,
    { key: "facts", style: { ...boxStyle, marginTop: 20 } },
    ...rows.map((row) => pair(row, style.text(14), style)),
  );
}

function codeBox(code: string, style: Look): ReactElement {
  const text = style.text(18, {
    fontFamily: '"IBM Plex Mono", Menlo, Consolas, monospace',
    letterSpacing: 1,
    fontWeight: 600,
    textAlign: "center",
    direction: "ltr",
  });
  return h(Section, { key: "code", style: { ...boxStyle, marginTop: 20 } }, h(Text, { style: text }, code));
}
