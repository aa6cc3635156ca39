import { isolated } from "./bidi.ts";
import type { Paper } from "./invoice.ts";
import { shopName } from "./invoice-head.ts";
import { MUTED } from "./sheet.ts";

/** Under every page: the company's numbers, its bank, its own words, and which page of how many this is. */
export function drawFeet(paper: Paper): void {
  const { sheet, data, words } = paper;
  const legal = legalLines(paper).join("\n");
  const lines = sheet.lines(legal, sheet.width, { size: 7.5 }).slice(0, 5);
  sheet.onEachPage((page, pages) => {
    const top = paper.bottom + 14;
    sheet.rule({ start: 0, top, width: sheet.width });
    const style = { size: 7.5, color: MUTED, align: "center" } as const;
    sheet.text(lines.join("\n"), { start: 0, top: top + 6, width: sheet.width }, style);
    const place = { start: 0, top: sheet.height - 24, width: sheet.width };
    sheet.text(data.number, place, { ...style, align: "start" });
    sheet.text(words.page(page, pages), place, { ...style, align: "end" });
  });
}

function legalLines(paper: Paper): string[] {
  const { data, words } = paper;
  const { seller } = data;
  const ids = (["capital", "ice", "taxId", "tradeRegister", "patente", "vatNumber"] as const).flatMap((id) =>
    seller[id] === "" ? [] : [isolated(`${words.ids[id]} ${isolated(seller[id])}`)],
  );
  const bank = [seller.bankName, seller.bankAccount, seller.bankCode].filter(Boolean);
  const name = [seller.legalName || shopName(data), seller.legalForm].filter(Boolean).join(" ");
  return [
    [isolated(name), ...ids].join(" · "),
    bank.length > 0 ? `${words.bank}: ${bank.map(isolated).join(" · ")}` : "",
    data.footer,
  ].filter((line) => line !== "");
}
