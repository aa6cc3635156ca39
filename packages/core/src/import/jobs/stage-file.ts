import type { ImportFormatName, ImportOptions } from "@souk/contracts";
import { v7 as newId } from "uuid";
import type { Core, Tx } from "../../context.ts";
import { bulkInsert, type BulkTables } from "../bulk-insert.ts";
import { recogniseFormat } from "../formats/all-formats.ts";
import type { FormatReader } from "../formats/import-format.ts";
import { refuseRepeatedColumns } from "../formats/repeated-columns.ts";
import { importProblem, quoted, type RowProblem } from "../problems.ts";
import { REPEATS } from "../record/row.ts";
import { readTable } from "../table/read-table.ts";
import type { TableRow } from "../table/table-row.ts";
import { GroupKeys } from "./group-keys.ts";
import { insertProblems } from "./insert-problems.ts";

export interface FileToStage {
  /** Of the file on this machine. */
  path: string;
  filename: string;
  options: ImportOptions;
  actor: { id: string | null; name: string };
  /** Throws where whoever sent the file may not bring in such ones. */
  allow?: (format: ImportFormatName) => void;
  /** The process that works on it itself; left out, the next one that looks for work does. */
  worker?: string;
}

const CHUNK = 1000;
const HOUR = 3_600_000;

/**
 * Reads a file once, row by row, into the database, grouped by the things they describe, and gives the id of the job
 * that waits to try it. Throws IMPORT_REFUSED for a file that is bad as a whole, and then keeps nothing.
 */
export async function stageFile(
  { db, clock }: Pick<Core, "db" | "clock">,
  file: FileToStage,
): Promise<string> {
  return db.$transaction(
    async (tx) => {
      const staging = new Staging(tx, file, clock.now());
      const rows = readTable(file.path, (line) => staging.sayOldEncoding(line));
      for await (const row of rows) await staging.take(row);
      return staging.finish();
    },
    { timeout: HOUR, maxWait: 30_000 },
  );
}

class Staging {
  readonly #tx: Tx;
  readonly #file: FileToStage;
  readonly #id = newId();
  readonly #groups = new GroupKeys();
  /** Where each SKU stood first, and in which group. */
  readonly #skus = new Map<string, { line: number; group: number }>();
  readonly #now: Date;
  #reader: FormatReader | null = null;
  #width = 0;
  #rows: BulkTables["ImportRow"][] = [];
  #problems: RowProblem[] = [];
  #total = 0;

  constructor(tx: Tx, file: FileToStage, now: Date) {
    this.#tx = tx;
    this.#file = file;
    this.#now = now;
  }

  async take(row: TableRow): Promise<void> {
    if (this.#reader === null) return this.#begin(row);
    this.#rows.push(this.#keep(row, this.#reader));
    this.#total += 1;
    if (this.#rows.length >= CHUNK) await this.#flush();
  }

  sayOldEncoding(line: number): void {
    this.#problems.push({ line, column: null, problem: importProblem("NOT_UTF8", {}) });
  }

  async #begin({ line, cells }: TableRow): Promise<void> {
    const { format, reader } = recogniseFormat(cells);
    this.#file.allow?.(format.name);
    refuseRepeatedColumns(cells, reader.columns);
    this.#reader = reader;
    for (const name of reader.unknown ?? []) {
      const value = storable(quoted(name));
      this.#problems.push({ line, column: value, problem: importProblem("UNKNOWN_COLUMN", { value }) });
    }
    this.#width = cells.findLastIndex((cell) => cell.trim() !== "") + 1;
    const { filename, options, actor, worker } = this.#file;
    await this.#tx.importJob.create({
      data: {
        id: this.#id,
        format: format.name,
        filename: filename.slice(0, 200).toWellFormed().replaceAll("\0", ""),
        columns: cells.slice(0, this.#width).map((cell) => storable(cell.trim())),
        options,
        actorId: actor.id,
        actorName: actor.name,
        createdAt: this.#now,
        ...(worker !== undefined && { state: "RUNNING", takenBy: worker, heartbeatAt: this.#now }),
      },
      select: { id: true },
    });
  }

  #keep({ line, cells }: TableRow, reader: FormatReader): BulkTables["ImportRow"] {
    const filled = cells.flatMap((cell, index): [number, string][] =>
      cell.trim() === "" || index >= this.#width ? [] : [[index, storable(cell)]],
    );
    const extra = cells.slice(this.#width).some((cell) => cell.trim() !== "");
    if (extra) {
      const problem = importProblem("TOO_MANY_CELLS", { cells: cells.length, columns: this.#width });
      this.#problems.push({ line, column: null, problem });
    }
    const row = { line, cells: filled };
    const group = this.#groups.groupOf(reader.keysOf(row));
    const repeated = this.#repeated(reader.skuOf?.(row) ?? "", line, group);
    if (repeated !== null) filled.push([REPEATS, String(repeated)]);
    return { jobId: this.#id, line, group, cells: filled };
  }

  /** The line that has the SKU already, in another group: within one the reader of the group says so. */
  #repeated(sku: string, line: number, group: number): number | null {
    if (sku === "") return null;
    const first = this.#skus.get(sku);
    if (first === undefined) this.#skus.set(sku, { line, group });
    return first === undefined || first.group === group ? null : first.line;
  }

  async #flush(): Promise<void> {
    await bulkInsert(this.#tx, "ImportRow", this.#rows);
    this.#rows = [];
  }

  async finish(): Promise<string> {
    await this.#flush();
    for (const { from, to } of this.#groups.joined())
      await this.#tx.importRow.updateMany({ where: { jobId: this.#id, group: from }, data: { group: to } });
    await insertProblems(this.#tx, this.#id, { errors: [], notices: this.#problems });
    await this.#tx.importJob.update({
      where: { id: this.#id },
      // Reading may have taken longer than a silence that is taken for death.
      data: { totalRows: this.#total, ...(this.#file.worker !== undefined && { heartbeatAt: new Date() }) },
      select: { id: true },
    });
    return this.#id;
  }
}

/** PostgreSQL keeps neither NUL nor halves of letters. */
const storable = (text: string): string => text.replaceAll("\0", "").toWellFormed();
