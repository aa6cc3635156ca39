/** Files of at most 200 lines (functions are the linter's): prints each that is longer, and fails. */
import { readFile } from "node:fs/promises";
import { sourceFiles } from "./source-files.ts";

const MAX_LINES = 200;
/** Drawings: a motif is a list of shapes, and splitting one would not make it clearer. */
const DRAWINGS = "packages/demo/src/art/motifs/";
const MAX_WIDTH = 400;

const files = (await sourceFiles()).filter((file) => !file.startsWith(DRAWINGS));
const problems: string[] = [];
for (const file of files) {
  const lines = (await readFile(file, "utf8")).trimEnd().split("\n");
  if (lines.length > MAX_LINES) problems.push(`${file}: ${lines.length} lines, at most ${MAX_LINES}`);
  if (lines.some((line) => line.length > MAX_WIDTH))
    problems.push(`${file}: a line of over ${MAX_WIDTH} characters`);
  if (!/^[a-z0-9.$_-]+$/.test(file.split("/").at(-1) ?? ""))
    problems.push(`${file}: file names are kebab-case`);
}
for (const problem of problems) console.error(problem);
console.log(
  problems.length === 0
    ? `${files.length} files keep to their size.`
    : `${problems.length} problems of size.`,
);
process.exitCode = problems.length === 0 ? 0 : 1;
