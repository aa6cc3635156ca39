import { stat } from "node:fs/promises";
import { basename } from "node:path";
import { asDomainError, IMPORT_FORMATS, ImportOptions, ImportRefusal } from "@souk/contracts";
import { type FileReport, importFile } from "@souk/core/import/import-file";
import type { RowProblem } from "@souk/core/import/problems";
import { systemClock } from "@souk/core/ports/clock";
import { drawStandIn } from "@souk/demo";
import { type AdminMessages, loadAdminMessages } from "@souk/i18n/admin";
import type { Env } from "../boot/env-schema.ts";
import { problemWords } from "../import/problem-words.ts";
import type { Command } from "./usage.ts";
import { type Shop, withShop } from "./with-shop.ts";

type ImportCommand = Extract<Command, { name: "import" }>;

/** Imports the file and tells what came of it; gives the exit code. */
export async function importCommand(env: Env, say: Shop["say"], command: ImportCommand): Promise<number> {
  const { file, dryRun, currency, rate } = command;
  const found = await stat(file).catch(() => null);
  if (!found?.isFile()) {
    say(`There is no file ${file}.`);
    return 1;
  }
  const m = await loadAdminMessages.en();
  return withShop(env, say, async ({ db, storage }) => {
    const core = { db, storage, clock: systemClock };
    try {
      const report = await importFile(core, {
        path: file,
        filename: basename(file),
        options: ImportOptions.parse({ currency, rate }),
        actorName: "pnpm souk import",
        dryRun,
        drawPicture: drawStandIn,
        onProgress: progress(say),
      });
      tell({ say, m }, report, { file, dryRun });
      return report.errors.length > 0 ? 1 : 0;
    } catch (error) {
      const refusal = ImportRefusal.safeParse(asDomainError(error)?.details);
      if (!refusal.success) throw error;
      say(`${file}: ${m.imports.refusal(refusal.data)}`);
      say("Nothing was imported.");
      return 1;
    }
  });
}

const STEP = 2000;

function progress(say: Shop["say"]): (done: number, total: number) => void {
  let told = 0;
  return (done, total) => {
    if (total <= STEP || (done - told < STEP && done < total)) return;
    told = done;
    say(`${done} of ${total} rows`);
  };
}

interface Teller {
  say: Shop["say"];
  m: AdminMessages;
}

function tell(
  { say, m }: Teller,
  report: FileReport,
  { file, dryRun }: { file: string; dryRun: boolean },
): void {
  const { errors, notices, created, changed, unchanged, totalRows, format } = report;
  list({ say, m }, errors);
  if (errors.length > 0) {
    const mistakes = errors.length === 1 ? "1 mistake" : `${errors.length} mistakes`;
    say(`${file}: ${mistakes}. Nothing was imported.`);
    return;
  }
  list({ say, m }, notices);
  const left = notices.filter(({ problem }) => problem.code === "DELETED_HERE").length;
  const gone = left > 0 ? ` (${left} of them deleted in the shop and left so)` : "";
  say(`${file}: ${totalRows} rows, format ${m.imports.formats[nameOf(format)]}.`);
  const would = dryRun ? "A dry run, nothing was written. It would be: " : "";
  say(`${would}${created} created, ${changed} changed, ${unchanged} unchanged${gone}.`);
}

const nameOf = (format: string): keyof AdminMessages["imports"]["formats"] =>
  IMPORT_FORMATS.find((known) => known === format) ?? "souk";

function list({ say, m }: Teller, problems: readonly RowProblem[]): void {
  for (const { line, column, problem } of problems) {
    const place = column === null ? `line ${line}` : `line ${line}, column "${column}"`;
    say(`${place}: ${problemWords(problem, m)}`);
  }
}
