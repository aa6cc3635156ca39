import type { ImportFormatName, ImportOptions, ImportSample } from "@souk/contracts";
import type { Tx } from "../../context.ts";
import type { Problems } from "../problems.ts";
import type { Columns, KeptRow } from "../record/row.ts";

/** A kind of file. Add one to formats/all-formats.ts, and all of import (jobs, dry run, undo) works for it. */
export interface ImportFormat {
  readonly name: ImportFormatName;
  /** The reader of a file with this heading; null where the file isn't of this kind. May throw IMPORT_REFUSED. */
  recognise(heading: readonly string[]): FormatReader | null;
  /** The columns that it can't do without, for the message when no format knows a heading. */
  readonly needed: string;
}

export interface FormatReader {
  /** Those of the heading that are read. */
  columns: Columns;
  /** Names of others that are no one's, in a format whose every column is known. */
  unknown?: readonly string[];
  /**
   * Names of the thing that the row belongs to; rows that share any of them, wherever they stand, are given to `work`
   * together. Empty: the row belongs to nothing and is a group of its own.
   */
  keysOf(row: KeptRow): string[];
  /** Of the row, as the shop would write it; two things of a file can't have the same. */
  skuOf?(row: KeptRow): string;
  /** What the groups need to have fetched before they are written. */
  pictures?(groups: readonly RowGroup[], options: ImportOptions): WantedPicture[];
  /** Works on some groups: compares them with the shop and, in an import, writes them. */
  work(batch: Batch): Promise<BatchResult>;
}

export interface WantedPicture {
  /** An address; null where only a drawn one is wanted. */
  url: string | null;
  /** By which `Batch.pictures` gives it. */
  key: string;
  /** What is drawn in its place. */
  title: string;
  type: string | null;
  line: number;
  column: string | null;
}

/** The rows of one thing, in the order of the file. */
export interface RowGroup {
  group: number;
  rows: KeptRow[];
}

export interface Batch {
  tx: Tx;
  groups: RowGroup[];
  options: ImportOptions;
  /** False in a dry run: nothing is written. */
  write: boolean;
  now: Date;
  /** Media ids by address, fetched before the transaction began; empty in a dry run. */
  pictures: ReadonlyMap<string, string>;
  actor: { id: string | null; name: string };
  jobId: string;
}

export interface Change {
  entity: string;
  entityId: string;
  /** The fields that changed: as they were (null: there was nothing), and as they are. */
  before: Record<string, unknown> | null;
  after: Record<string, unknown>;
}

export type Sample = ImportSample;

export interface BatchResult {
  created: number;
  changed: number;
  unchanged: number;
  refused: number;
  problems: Problems;
  samples: Sample[];
  changes: Change[];
}
