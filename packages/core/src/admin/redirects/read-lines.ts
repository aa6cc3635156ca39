import { MAX_IMPORTED_REDIRECTS, type ImportRedirectsResult } from "@souk/contracts";
import { ownPath, redirectablePath } from "../../redirects/own-path.ts";

export type LineProblem = ImportRedirectsResult["problems"][number];

export interface RedirectLine {
  line: number;
  fromPath: string;
  toPath: string;
}

/** Reads pasted lines of "from,to": a heading is left out, an address that stands twice counts once. Of what is more than is taken at once the first line is told of. */
export function readLines(csv: string): { lines: RedirectLine[]; problems: LineProblem[] } {
  const lines: RedirectLine[] = [];
  const problems: LineProblem[] = [];
  const seen = new Set<string>();
  for (const [at, text] of csv.split(/\r\n|\r|\n/).entries()) {
    if (text.trim() === "" || (at === 0 && !text.includes("/"))) continue;
    const read = readLine(text);
    const problem = (reason: LineProblem["reason"]): void => {
      problems.push({ line: at + 1, reason, text: text.slice(0, 200) });
    };
    if (lines.length + problems.length === MAX_IMPORTED_REDIRECTS) {
      problem("TOO_MANY");
      break;
    }
    if (typeof read === "string") problem(read);
    else if (seen.has(read.fromPath)) problem("TWICE");
    else {
      seen.add(read.fromPath);
      lines.push({ line: at + 1, ...read });
    }
  }
  return { lines, problems };
}

function readLine(text: string): { fromPath: string; toPath: string } | LineProblem["reason"] {
  const cells = text.split(/[,;\t]/).map((cell) => cell.trim().replace(/^"(.*)"$/, "$1"));
  const [from, to, ...more] = cells;
  if (!from || !to || more.some((cell) => cell !== "")) return "COLUMNS";
  const fromPath = redirectablePath(from);
  const toPath = ownPath(to);
  if (fromPath === null || toPath === null) return "PATH";
  return fromPath === toPath ? "LOOP" : { fromPath, toPath };
}
