import { parseArgs } from "node:util";
import { HAND_PRICED, type HandPriced, roleOfLevel } from "@souk/contracts";
import { z } from "zod";

export const USAGE = `Souk's commands, for the shop of this folder (running or not):

  pnpm souk import FILE [--dry-run] [--currency EUR|MAD] [--rate 10.8]
      Imports products (Souk's own columns, or an export of Shopify or WooCommerce) or fitments (make, model, type,
      engine, fuel, kW, yearFrom, yearTo, sku): the heading tells which. CSV or XLSX. All or nothing: with any error
      in the file nothing is written.
      --dry-run   only checks the file and says what would happen
      --currency  of the file's prices (EUR when not given)
      --rate      dirhams for one euro, to work out the prices in the other currency
  pnpm souk load --products N [--seed 1]
      Adds N generated products, vehicles and what fits them, to try the shop with many.
  pnpm souk staff EMAIL [--name NAME] [--role VIEWER|ADMIN|SUPER_ADMIN]
      Adds somebody who may enter the back office (a SUPER_ADMIN when not given) and tells the password it made.
      --role also takes an older system's level: 7 is a viewer, 8 and 9 are administrators, 10 may do everything.
  pnpm souk seed
      Fills an empty shop with the demo goods, customers and orders.
  pnpm souk reindex
      Makes the search index anew. Lists of a running shop are short until it is done.
  pnpm souk migrate
      Brings the database up to this program.
  pnpm souk help
      Shows this.

It ends with 0 when all went well, 1 when the command could not be done, 2 when it was written wrongly and 3 when
the database can't be reached.
`;

/** The command was written wrongly; the message says how. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

export type Command =
  | { name: "help" | "seed" | "migrate" | "reindex" }
  | { name: "load"; products: number; seed: number }
  | { name: "staff"; email: string; person: string; role: string }
  | { name: "import"; file: string; dryRun: boolean; currency: HandPriced; rate: number };

const OPTIONS = {
  "dry-run": { type: "boolean" },
  currency: { type: "string" },
  rate: { type: "string" },
  products: { type: "string" },
  seed: { type: "string" },
  name: { type: "string" },
  role: { type: "string" },
  help: { type: "boolean", short: "h" },
} as const;
type Option = keyof typeof OPTIONS;

const ALLOWED: Record<Command["name"], readonly Option[]> = {
  import: ["dry-run", "currency", "rate"],
  load: ["products", "seed"],
  staff: ["name", "role"],
  seed: [],
  migrate: [],
  reindex: [],
  help: [],
};

/** What the words after `pnpm souk` ask for. Throws UsageError. */
export function readCommand(args: readonly string[]): Command {
  const { values, positionals } = parse(args);
  const [name = "help", ...rest] = positionals;
  if (values.help === true || name === "help") return { name: "help" };
  if (!isCommand(name)) throw new UsageError(`There is no command "${name}".`);
  const foreign = Object.keys(values).find((option) => !ALLOWED[name].some((allowed) => allowed === option));
  if (foreign !== undefined) throw new UsageError(`"${name}" has no option --${foreign}.`);
  const [file, ...more] = rest;
  const extra = name === "import" || name === "staff" ? more : rest;
  if (extra.length > 0) throw new UsageError(`"${name}" doesn't know what to do with "${extra.join(" ")}".`);
  if (name === "load") {
    const products = whole(values.products, "--products", 1, 1_000_000);
    return { name, products, seed: whole(values.seed ?? "1", "--seed", 0, 2_000_000_000) };
  }
  if (name === "staff") {
    if (file === undefined) throw new UsageError('"staff" needs an e-mail address.');
    const role = readRole(values.role ?? "SUPER_ADMIN");
    return { name, email: file, person: values.name ?? file.split("@")[0] ?? file, role };
  }
  if (name !== "import") return { name };
  if (file === undefined) throw new UsageError('"import" needs the file to import.');
  return { name, file, dryRun: values["dry-run"] ?? false, ...readPrices(values) };
}

function readRole(text: string): string {
  return /^([1-9]|10)$/.test(text) ? roleOfLevel(Number(text)) : text.toUpperCase();
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message.split(". ")[0] : String(error));
  }
}

function isCommand(name: string): name is Command["name"] {
  return Object.hasOwn(ALLOWED, name);
}

function whole(text: string | undefined, option: string, min: number, max: number): number {
  const number = text !== undefined && /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (number >= min && number <= max) return number;
  throw new UsageError(`${option} must be a whole number from ${min} to ${max}.`);
}

function readPrices(values: { currency?: string | undefined; rate?: string | undefined }) {
  const currency = z.enum(HAND_PRICED).safeParse(values.currency?.toUpperCase() ?? "EUR");
  if (!currency.success) throw new UsageError(`--currency must be ${HAND_PRICED.join(" or ")}.`);
  const text = values.rate ?? "10.8";
  const rate = /^\d+(\.\d+)?$/.test(text) ? Number(text) : 0;
  if (rate < 0.01 || rate > 10_000)
    throw new UsageError("--rate must be a number like 10.8: dirhams for one euro.");
  return { currency: currency.data, rate };
}
