import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { Variables } from "./env-schema.ts";
import { exitCodes } from "./exit-codes.ts";

const Meta = z.object({ about: z.string(), fallback: z.string() });

/** The cells of every table row below a heading, without the header. */
async function tableUnder(heading: string): Promise<string[][]> {
  const text = await readFile(new URL("../../../../docs/configuration.md", import.meta.url), "utf8");
  const section = text.split(`## ${heading}\n`)[1]?.split("\n## ")[0] ?? "";
  const rows = section.split("\n").filter((line) => line.startsWith("|"));
  return rows.slice(2).map((row) =>
    row
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

describe("docs/configuration.md", () => {
  test("tells every variable as env-schema.ts has it", async () => {
    const expected = Object.entries(Variables.shape).map(([name, schema]) => {
      const { about, fallback } = Meta.parse(schema.meta());
      return [`\`${name}\``, fallback, about];
    });
    expect(await tableUnder("Variables")).toEqual(expected);
  });

  test("tells every exit code", async () => {
    const expected = Object.values(exitCodes).map(({ code, about }) => [String(code), about]);
    expect(await tableUnder("Exit codes")).toEqual(expected);
  });
});
