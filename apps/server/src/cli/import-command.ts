import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { problemText, type RowProblem } from "@souk/core/import/problems";
import { type ImportReport, importShopify } from "@souk/core/import/shopify/import-shopify";
import { systemClock } from "@souk/core/ports/clock";
import { drawStandIn } from "@souk/demo";
import type { Command } from "./usage.ts";
import { type Shop, withShop } from "./with-shop.ts";
import type { Env } from "../boot/env-schema.ts";

type ImportCommand = Extract<Command, { name: "import" }>;

/** Imports the file and tells what came of it; gives the exit code. */
export async function importCommand(env: Env, say: Shop["say"], command: ImportCommand): Promise<number> {
  const { file, dryRun, currency, rate } = command;
  const found = await stat(file).catch(() => null);
  if (!found?.isFile()) {
    say(`There is no file ${file}.`);
    return 1;
  }
  return withShop(env, say, async ({ db, storage }) => {
    const core = { db, storage, clock: systemClock };
    const report = await importShopify(core, {
      source: createReadStream(file),
      prices: { currency, rate },
      dryRun,
      drawPicture: drawStandIn,
      onProgress: progress(say),
    });
    tell(say, report, { file, dryRun });
    return report.errors.length > 0 ? 1 : 0;
  });
}

const STEP = 250;

function progress(say: Shop["say"]): (stage: "pictures" | "products", done: number, total: number) => void {
  return (stage, done, total) => {
    if (total > STEP && (done % STEP === 0 || done === total)) say(`${stage}: ${done} of ${total} products`);
  };
}

function tell(
  say: Shop["say"],
  report: ImportReport,
  { file, dryRun }: { file: string; dryRun: boolean },
): void {
  const { errors, notices, pictures, products, variants, created, changed, unchanged, left } = report;
  list(say, errors);
  if (errors.length > 0) {
    const mistakes = errors.length === 1 ? "1 mistake" : `${errors.length} mistakes`;
    say(`${file}: ${mistakes}. Nothing was imported.`);
    return;
  }
  list(say, notices);
  list(say, pictures.failures);
  say(`${file}: ${products} products with ${variants} variants.`);
  const gone = left > 0 ? `, ${left} deleted in the shop and left so` : "";
  const would = dryRun ? "A dry run, nothing was written. It would be: " : "";
  say(`${would}${created} created, ${changed} changed, ${unchanged} unchanged${gone}.`);
  if (!dryRun) say(`Pictures: ${pictures.fetched} fetched, ${pictures.failures.length} could not be had.`);
}

function list(say: Shop["say"], problems: readonly RowProblem[]): void {
  for (const problem of problems) say(problemText(problem));
}
