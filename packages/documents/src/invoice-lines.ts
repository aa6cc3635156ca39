import type { InvoiceLine } from "@souk/contracts";
import { isolated } from "./bidi.ts";
import type { Paper } from "./invoice.ts";
import { type Box, MUTED, type TextStyle } from "./sheet.ts";

interface Column {
  name: keyof Paper["words"]["columns"];
  start: number;
  width: number;
}

const GAP = 8;

/** The columns of this paper: one for discounts only where there are any. */
function columnsOf({ sheet, data }: Paper): Column[] {
  const discounted = data.lines.some(({ discount }) => discount > 0);
  const wanted: [Column["name"], number][] = [
    ["quantity", 34],
    ["unitPrice", 84],
    ["discount", discounted ? 76 : 0],
    ["rate", 40],
    ["total", 88],
  ];
  const widths = wanted.filter(([, width]) => width > 0);
  const taken = widths.reduce((sum, [, width]) => sum + width, 0);
  const columns: Column[] = [{ name: "goods", start: 0, width: sheet.width - taken - GAP }];
  let start = sheet.width - taken;
  for (const [name, width] of widths) {
    columns.push({ name, start: start + GAP, width: width - GAP });
    start += width;
  }
  return columns;
}

/** The table of what was sold, on as many pages as it takes, its heading on each. Gives the place under it. */
export function drawLines(paper: Paper, start: number): number {
  const { sheet, data, words } = paper;
  const columns = columnsOf(paper);
  let top = drawHeading(paper, columns, start);
  for (const line of linesOf(paper)) {
    const height = heightOf(paper, columns, line);
    if (top + height > paper.bottom) {
      sheet.addPage();
      top = drawHeading(paper, columns, sheet.margin);
    }
    drawLine(paper, columns, line, top + 5);
    top += height;
    sheet.rule({ start: 0, top, width: sheet.width });
  }
  return sheet.text(data.pricesIncludeTax ? words.gross : words.net, box(sheet.width, top + 6), {
    size: 8,
    color: MUTED,
  });
}

/** A credit note of an amount alone has it as its one line. */
function linesOf({ data, words }: Paper): InvoiceLine[] {
  if (data.lines.length > 0) return data.lines;
  const [row, another] = data.taxes;
  const taxRate = row && !another ? row.rate : 0;
  const amount = { unitPrice: data.total, discount: 0, total: data.total };
  return [{ sku: "", name: words.refund(data.order.number), options: "", quantity: 1, ...amount, taxRate }];
}

const box = (width: number, top: number): Box => ({ start: 0, top, width });

function drawHeading({ sheet, words }: Paper, columns: readonly Column[], top: number): number {
  let bottom = top;
  for (const { name, start, width } of columns) {
    const style: TextStyle = { size: 8, color: MUTED, align: name === "goods" ? "start" : "end" };
    bottom = Math.max(bottom, sheet.text(words.columns[name], { start, top, width }, style));
  }
  sheet.rule({ start: 0, top: bottom + 4, width: sheet.width }, MUTED);
  return bottom + 4;
}

const under = ({ options, sku }: InvoiceLine): string =>
  [options, sku && isolated(sku)].filter(Boolean).join(" · ");

function heightOf({ sheet }: Paper, [goods]: readonly Column[], line: InvoiceLine): number {
  const width = goods?.width ?? sheet.width;
  const names = sheet.lines(line.name, width, { weight: "600" }).length * sheet.line(9);
  const rest = under(line) === "" ? 0 : sheet.lines(under(line), width, { size: 8 }).length * sheet.line(8);
  return names + rest + 10;
}

function drawLine(paper: Paper, columns: readonly Column[], line: InvoiceLine, top: number): void {
  const { sheet, data, format } = paper;
  const money = (amount: number) => format.money(amount, data.currency);
  const cells: Record<Column["name"], string> = {
    goods: line.name,
    quantity: format.number(line.quantity),
    unitPrice: money(line.unitPrice),
    discount: line.discount > 0 ? money(-line.discount) : "",
    rate: format.percent(line.taxRate / 10_000),
    total: money(line.total),
  };
  for (const { name, start, width } of columns) {
    const place = { start, top, width };
    if (name === "goods") {
      const below = sheet.text(cells.goods, place, { weight: "600" });
      if (under(line) !== "") sheet.text(under(line), { ...place, top: below }, { size: 8, color: MUTED });
    } else sheet.text(cells[name], place, { align: "end" });
  }
}
