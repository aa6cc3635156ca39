import { z } from "zod";

/** What a browser says it refused, cut to what we keep. */
export interface BlockedContent {
  directive: string;
  blocked: string;
  page: string;
  source: string;
}

const Said = z.string().max(8000).catch("");
/** As browsers send it to a `report-uri`. */
const Sent = z.object({
  "csp-report": z.object({
    "document-uri": Said,
    "blocked-uri": Said,
    "effective-directive": Said.default(""),
    "violated-directive": Said.default(""),
    "source-file": Said.default(""),
    "line-number": z.int().min(0).max(10_000_000).catch(0).default(0),
  }),
});

/** Names of directives that are ours; another one is nothing that a page of ours can break. */
const DIRECTIVE = /^[a-z][a-z-]{2,40}$/;
const EXTENSION = /^[a-z-]*(extension|translate)[a-z-]*:/i;
const UNSEEN = /[^\x20-\x7e]/g;

/**
 * One report, none of it believed: null unless it says that it is about a page of ours, and what a browser's extension
 * put into the page is nobody's bug here.
 */
export function readReport(body: unknown, origins: readonly string[]): BlockedContent | null {
  const sent = Sent.safeParse(body);
  if (!sent.success) return null;
  const report = sent.data["csp-report"];
  const page = parse(report["document-uri"]);
  if (!page || !origins.includes(page.origin)) return null;
  const [directive = ""] = (report["effective-directive"] || report["violated-directive"]).split(" ", 1);
  const source = report["source-file"];
  if (!DIRECTIVE.test(directive) || EXTENSION.test(source) || EXTENSION.test(report["blocked-uri"]))
    return null;
  const line = source === "" ? "" : `:${report["line-number"]}`;
  return {
    directive,
    blocked: clean(originOf(report["blocked-uri"]), 200),
    page: clean(withoutSecrets(page.pathname), 200),
    source: source === "" ? "" : clean(`${pathOf(source, origins)}${line}`, 200),
  };
}

/** A word ("inline", "eval"), a scheme ("data"), or the origin: the rest of an address may hold anything. */
function originOf(blocked: string): string {
  const url = parse(blocked);
  if (!url) return blocked;
  return url.origin === "null" ? url.protocol.replace(":", "") : url.origin;
}

function pathOf(file: string, origins: readonly string[]): string {
  const url = parse(file);
  if (!url) return file;
  return origins.includes(url.origin) ? withoutSecrets(url.pathname) : originOf(file);
}

/** Tokens in paths (/pay/…) open something for whoever reads them. */
const withoutSecrets = (path: string): string => path.replaceAll(/\/[A-Za-z0-9_-]{32,}(?=\/|$)/g, "/…");

const clean = (text: string, most: number): string =>
  text.replaceAll(UNSEEN, (seen) => (seen === "…" ? seen : "?")).slice(0, most);

function parse(address: string): URL | null {
  return URL.canParse(address) ? new URL(address) : null;
}
