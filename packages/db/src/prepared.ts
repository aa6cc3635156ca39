import type pg from "pg";
import { Prisma } from "../generated/client.ts";

export type ParamValue = string | number | boolean | null | readonly string[];

/** A read whose text is made once; each call only brings values. Its one row has one column, JSON. */
export interface Prepared<Name extends string> {
  readonly name: string;
  readonly text: string;
  /** Which value stands for $1, $2 … */
  readonly params: readonly Name[];
}

/** Runs prepared reads on the pool itself. */
export interface Reader {
  read<Name extends string>(
    statement: Prepared<Name>,
    values: Readonly<Record<Name, ParamValue>>,
  ): Promise<unknown>;
}

let made = 0;

/**
 * Writes a read once, its parameters by name: `prepare((param) => Prisma.sql\`SELECT … ${param("slug", "text")}\`)`.
 * Columns come from `columns<Model>()` as in all hand-written SQL; a value can't get in but by a parameter.
 */
export function prepare<Name extends string>(
  build: (param: (name: Name, type: ParamType) => Prisma.Sql) => Prisma.Sql,
): Prepared<Name> {
  const params: Name[] = [];
  const param = (name: Name, type: ParamType): Prisma.Sql => {
    if (!params.includes(name)) params.push(name);
    return Prisma.raw(`$${params.indexOf(name) + 1}::${type}`);
  };
  const { sql, values } = build(param);
  if (values.length > 0) throw new Error("A prepared read takes its values by parameters only");
  made += 1;
  return { name: `read${made}`, text: sql, params };
}

export type ParamType =
  | "uuid"
  | "uuid[]"
  | "text"
  | "text[]"
  /** What char(3) compares with: as text, no index of it is used. */
  | "bpchar"
  | "int"
  | "int[]"
  | "bigint"
  | "tsquery"
  | "boolean"
  | "timestamp(3)"
  | `"${string}"`;

/** Node's share of a read is a third of what `$queryRaw` takes: no query is composed, named or mapped per call. */
export function createReader(pool: pg.Pool): Reader {
  return {
    read: async (statement, values) => {
      const { rows } = await pool.query<[unknown]>({
        name: statement.name,
        text: statement.text,
        values: statement.params.map((name) => values[name]),
        rowMode: "array",
      });
      return rows[0]?.[0] ?? null;
    },
  };
}
