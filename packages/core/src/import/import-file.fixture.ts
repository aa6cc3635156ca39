import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ImportOptions } from "@souk/contracts";
import sharp from "sharp";
import type { Core } from "../context.ts";
import { ImageError } from "./fetch-image.ts";
import { type FileImport, importFile } from "./import-file.ts";
import type { RowProblem } from "./problems.ts";

export const drawn = sharp({ create: { width: 400, height: 500, channels: 3, background: "#1f7a5a" } }).png();

/** A file on this machine with that content. */
export async function tempFile(content: string | Uint8Array, name = "file.csv"): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), "souk-import-test-")), name);
  await writeFile(path, content);
  return path;
}

/** A file of these rows, as a spreadsheet writes it. */
export function csv(rows: readonly (readonly string[])[], separator = ","): string {
  const cell = (text: string): string =>
    /[",;|\t\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  return rows.map((cells) => cells.map(cell).join(separator)).join("\n");
}

/** Rows by their columns' names, under one heading. */
export function table(rows: readonly Readonly<Record<string, string>>[]): string[][] {
  const heading = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return [heading, ...rows.map((row) => heading.map((name) => row[name] ?? ""))];
}

/** Imports a file whole; no picture can be had unless the test says otherwise. */
export async function importTest(
  core: Pick<Core, "db" | "storage" | "clock">,
  content: string | Uint8Array,
  over: Partial<Omit<FileImport, "options">> & { options?: Partial<ImportOptions> } = {},
) {
  return importFile(core, {
    path: await tempFile(content),
    filename: "file.csv",
    actorName: "test",
    drawPicture: () => drawn.toBuffer(),
    fetchImage: () => Promise.reject(new ImageError("nothing answers there", "REFUSED")),
    ...over,
    options: ImportOptions.parse({ currency: "EUR", rate: 10.8, ...over.options }),
  });
}

/** A problem as a test compares it: its line, its column, its code. */
export function told({ line, column, problem }: RowProblem): string {
  return `${line} ${column ?? "-"} ${problem.code}`;
}
