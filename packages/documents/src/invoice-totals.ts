import type { Paper } from "./invoice.ts";
import { type Box, HAIRLINE, MUTED } from "./sheet.ts";

/** Taxes by rate beside the sums, and what the law wants said of them. */
export function drawTotals(paper: Paper, start: number): void {
  const { sheet, data } = paper;
  const rows = Math.max(sums(paper).length + 1, data.taxes.length + 2);
  let top = start + 14;
  if (top + rows * 17 + 30 > paper.bottom) {
    sheet.addPage();
    top = sheet.margin;
  }
  const half = sheet.width / 2;
  const taxes = drawTaxes(paper, { start: 0, top, width: half - 20 });
  const totals = drawSums(paper, { start: half + 20, top, width: half - 20 });
  drawMentions(paper, Math.max(taxes, totals) + 14);
}

function sums({ data, words, format }: Paper): [string, string][] {
  const money = (amount: number) => format.money(amount, data.currency);
  const rows: [string, number | null][] = [
    [words.subtotal, data.subtotal],
    [words.discount, data.discountTotal > 0 ? -data.discountTotal : null],
    [data.shipping ? words.shipping(data.shipping.label) : "", data.shipping && data.shipping.total],
    [words.tax, data.pricesIncludeTax ? null : data.taxTotal],
  ];
  return rows.flatMap(([name, amount]) => (amount === null ? [] : [[name, money(amount)]]));
}

function drawSums(paper: Paper, box: Box): number {
  const { sheet, data, words, format } = paper;
  let { top } = box;
  for (const [name, amount] of sums(paper)) {
    const named = sheet.text(name, { ...box, top, width: box.width * 0.6 });
    sheet.text(amount, { ...box, top }, { align: "end" });
    top = named + 4;
  }
  sheet.rule({ ...box, top: top + 1 }, MUTED);
  top += 7;
  const style = { size: 12, weight: "600" } as const;
  sheet.text(words.total[data.kind], { ...box, top, width: box.width * 0.5 }, style);
  top = sheet.text(format.money(data.total, data.currency), { ...box, top }, { ...style, align: "end" });
  if (!data.pricesIncludeTax || data.taxTotal === 0) return top;
  sheet.text(words.taxWithin, { ...box, top: top + 2 }, { size: 8, color: MUTED });
  const tax = format.money(data.taxTotal, data.currency);
  return sheet.text(tax, { ...box, top: top + 2 }, { size: 8, color: MUTED, align: "end" });
}

function drawTaxes({ sheet, data, words, format }: Paper, box: Box): number {
  if (data.taxes.length === 0) return box.top;
  const { rate, net, tax, gross } = words.taxes;
  const money = (amount: number) => format.money(amount, data.currency);
  const rows = data.taxes.map((row) => [
    format.percent(row.rate / 10_000),
    money(row.net),
    money(row.tax),
    money(row.gross),
  ]);
  const first = box.width * 0.16;
  const width = (box.width - first) / 3;
  let { top } = box;
  for (const [at, cells] of [[rate, net, tax, gross], ...rows].entries()) {
    const color = at === 0 ? MUTED : undefined;
    for (const [column, cell] of cells.entries())
      sheet.text(
        cell,
        {
          start: box.start + (column === 0 ? 0 : first + (column - 1) * width),
          top,
          width: column === 0 ? first : width,
        },
        { size: 8, align: column === 0 ? "start" : "end", ...(color && { color }) },
      );
    top += sheet.line(8) + 4;
    sheet.rule({ ...box, top: top - 2 }, HAIRLINE);
  }
  return top;
}

function drawMentions({ sheet, data, words }: Paper, start: number): void {
  const mentions = [
    data.taxExempt && data.buyer.vatNumber ? words.reverseCharge(data.buyer.vatNumber) : "",
    data.reason === "" ? "" : `${words.reason}: ${data.reason}`,
  ];
  const text = mentions.filter((mention) => mention !== "").join("\n");
  if (text !== "") sheet.text(text, { start: 0, top: start, width: sheet.width });
}
