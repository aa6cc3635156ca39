import { buffer } from "node:stream/consumers";
import { cpuClock } from "@souk/testing/cpu-clock";
import { describe, expect, it } from "vitest";
import { ZipFile } from "yazl";
import { toXlsx } from "../export/to-xlsx.ts";
import { tempFile } from "../import-file.fixture.ts";
import { readTable } from "./read-table.ts";

const cells = async (content: string | Uint8Array) => {
  const rows: string[][] = [];
  for await (const row of readTable(await tempFile(content))) rows.push(row.cells);
  return rows;
};
const refusal = async (content: string | Uint8Array) => {
  const worked = cpuClock();
  const error: unknown = await cells(content).catch((caught: unknown) => caught);
  expect(worked()).toBeLessThan(3000);
  return error;
};
const refused = (reason: string, more: object = {}) =>
  expect.objectContaining({ code: "IMPORT_REFUSED", details: expect.objectContaining({ reason, ...more }) });

async function zip(parts: Record<string, string | Buffer>): Promise<Buffer> {
  const file = new ZipFile();
  for (const [name, content] of Object.entries(parts)) file.addBuffer(Buffer.from(content), name);
  file.end();
  return buffer(file.outputStream);
}

describe("a table", () => {
  const rows = [
    ["sku", "name"],
    ["A-1", "Crème, brûlée; é|è"],
  ];
  const quoted = `sku,name\r\nA-1,"Crème, brûlée; é|è"\r\n`;

  it("is read in UTF-8 with and without a mark, UTF-16 and Windows-1252", async () => {
    const utf16 = Buffer.from(`\uFEFF${quoted}`, "utf16le");
    for (const file of [
      quoted,
      `\uFEFF${quoted}`,
      utf16,
      Buffer.from(utf16).swap16(),
      Buffer.from(quoted, "latin1"),
    ])
      expect(await cells(file)).toEqual(rows);
    expect(await cells(Buffer.from(quoted, "utf16le"))).toEqual(rows);
  });

  it("is read line by line where several programs wrote it, and the first line of another encoding is told", async () => {
    const old = Buffer.from("A-2,Été à Fès\n", "latin1");
    const file = Buffer.concat([
      Buffer.from("sku,name\nA-1,Été à Fès 🎸\n"),
      old,
      Buffer.from("A-3,فاس\n"),
      old,
    ]);
    const told: number[] = [];
    const names: (string | undefined)[] = [];
    for await (const row of readTable(await tempFile(file), (line) => told.push(line)))
      names.push(row.cells[1]);
    expect(names).toEqual(["name", "Été à Fès 🎸", "Été à Fès", "فاس", "Été à Fès"]);
    expect(told).toEqual([3]);
  });

  it("is read whole where a piece of it ends inside a letter of an old or a new encoding", async () => {
    const lines = Array.from({ length: 9000 }, (_, index) =>
      Buffer.from(`é${index},ù`, index % 2 ? "utf8" : "latin1"),
    );
    const file = Buffer.concat(lines.flatMap((line) => [line, Buffer.from("\n")]));
    const read = (await cells(file)).map((row) => row.join(","));
    expect(read.join("\n")).toBe(lines.map((_, index) => `é${index},ù`).join("\n"));
  });

  it("is read with commas, semicolons, tabs and bars", async () => {
    for (const separator of [",", ";", "\t", "|"])
      expect(await cells(`a${separator}b\n"1${separator}1"${separator}2\n`)).toEqual([
        ["a", "b"],
        [`1${separator}1`, "2"],
      ]);
  });

  it("is read from a workbook as it was written", async () => {
    const nasty = [
      ["a", "b"],
      ["_x000D_\r\n\u0001", "<&>'\""],
      ["", "  spaced "],
    ];
    async function* source() {
      yield* nasty;
    }
    expect(await cells(await buffer(toXlsx(source())))).toEqual(nasty);
  });

  it("counts lines as an editor does", async () => {
    const lines: number[] = [];
    for await (const row of readTable(await tempFile('a,b\n"x\ny",1\n\nz,2\n'))) lines.push(row.line);
    expect(lines).toEqual([1, 2, 5]);
  });
});

describe("a file that is none", () => {
  const sheet = (xml: string | Buffer) =>
    zip({ "xl/workbook.xml": "<workbook/>", "xl/worksheets/sheet1.xml": xml });

  it.each([
    ["", "EMPTY"],
    ["\uFEFF \n", "EMPTY"],
    ["sku,name\n", "HEADING_ONLY"],
    [Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]), "OLD_EXCEL"],
    [Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]), "NOT_A_TABLE"],
    [Buffer.from("PK\u0003\u0004 but no archive"), "BROKEN_WORKBOOK"],
    [
      Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from("a,b\n1,caf\u00e9\n", "latin1")]),
      "NOT_TEXT",
    ],
    ['a,b\n1,"never closed\n2,3\n', "QUOTE_NOT_CLOSED"],
    ['a,b\n1,"shut" badly\n', "BAD_CSV"],
    [`a,b\n1,"${"x".repeat(10 * 1024 * 1024)}"\n`, "CELL_TOO_LARGE"],
    [`${Array.from({ length: 1000 }, (_, index) => `c${index}`).join(",")}\n1\n`, "TOO_MANY_COLUMNS"],
  ])("%# is refused by its reason", async (content, reason) => {
    expect(await refusal(content)).toEqual(refused(reason));
  });

  it("is refused with the line where it goes wrong: what never ends, with the one where it begins", async () => {
    const after = "2,3\n".repeat(50);
    expect(await refusal(`a,b\n\n1,"x\ny"\n1,"never closed\n${after}`)).toEqual(
      refused("QUOTE_NOT_CLOSED", { line: 5 }),
    );
    const lines = `a,b\n1,2\n"${"x\n".repeat(5 * 1024 * 1024)}",3\n`;
    expect(await refusal(lines)).toEqual(refused("CELL_TOO_LARGE", { line: 3 }));
    expect(await refusal(`a,b\n1,2\n1,"shut" badly\n`)).toEqual(refused("BAD_CSV", { line: 3 }));
  });

  it("may be another archive, a workbook with a bomb in it, or one with a document type", async () => {
    expect(await refusal(await zip({ "word/document.xml": "<a/>" }))).toEqual(refused("NOT_A_TABLE"));
    const bomb = Buffer.alloc(16 * 1024 * 1024, "<c/>");
    expect(await refusal(await sheet(bomb))).toEqual(refused("ZIP_BOMB"));
    const laughs = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">]><worksheet><sheetData/></worksheet>';
    expect(await refusal(await sheet(laughs))).toEqual(refused("BROKEN_WORKBOOK"));
    expect(await refusal(await sheet("<worksheet><sheetData><row>"))).toEqual(refused("BROKEN_WORKBOOK"));
  });
});
