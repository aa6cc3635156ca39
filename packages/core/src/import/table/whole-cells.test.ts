import { array, assert, asyncProperty, constantFrom, string } from "fast-check";
import { expect, it } from "vitest";
import { MAX_CELL } from "./table-row.ts";
import { EndlessCell, wholeCells } from "./whole-cells.ts";

async function* pieces(texts: readonly string[]): AsyncGenerator<string> {
  for (const text of texts) yield text;
}

/** What comes, and whether a cell was given up. */
async function read(texts: readonly string[]): Promise<{ given: string[]; endless: boolean }> {
  const given: string[] = [];
  try {
    for await (const text of wholeCells(pieces(texts), ",")) given.push(text);
  } catch (error) {
    if (!(error instanceof EndlessCell)) throw error;
    return { given, endless: true };
  }
  return { given, endless: false };
}

it("gives all of a text, wherever it was cut, and every piece but the last ends with a cell", async () => {
  const cell = constantFrom("a", "1,2", "two\nlines", 'say "x"', '"', "", ",", "\r\n");
  const written = array(array(cell, { minLength: 1 })).map((rows) =>
    rows.map((cells) => cells.map((one) => `"${one.replaceAll('"', '""')}"`).join(",")).join("\n"),
  );
  await assert(
    asyncProperty(written, array(string({ maxLength: 3 })), async (text, cuts) => {
      const texts: string[] = [];
      let from = 0;
      for (const { length } of cuts) texts.push(text.slice(from, (from += length)));
      texts.push(text.slice(from));
      const { given, endless } = await read(texts);
      expect([given.join(""), endless]).toEqual([text, false]);
      for (const piece of given.slice(0, -1)) {
        expect(piece).toMatch(/[,\r\n]$/);
        expect(piece.split('"').length % 2).toBe(1);
      }
    }),
  );
});

it.each([
  ["plain", "x".repeat(64 * 1024)],
  ["of lines and separators, quoted", "x,\n".repeat(20_000)],
  ["of quotation marks", '""'.repeat(32 * 1024)],
])("gives up a cell that is too long before it is taken apart: %s", async (_, part) => {
  const cell = ['a,b\n1,"', ...Array.from({ length: 160 }, () => part), '"\n'];
  const { given, endless } = await read(
    part.startsWith("x,") ? cell : cell.map((text) => text.replace(',"', ",")),
  );
  expect(endless).toBe(true);
  expect(given.join("").length).toBeLessThan(128 * 1024);
});

it("takes the longest that may be, however it is written", async () => {
  const cell = `"${'""'.repeat(MAX_CELL)}"`;
  expect((await read([`a,b\n1,${cell}\n2,3\n`])).endless).toBe(false);
});
