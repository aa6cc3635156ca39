import { Prisma } from "../generated/client.ts";

type Columns<Row> = { readonly [Column in keyof Row & string]-?: Prisma.Sql };

/**
 * The columns of a table for hand-written SQL, typed by its Prisma model: `p.slug` is `p."slug"`, and a renamed
 * column stops the query from compiling just as it stops a `select`.
 *
 *     const p = columns<Product>("p");
 *     Prisma.sql`SELECT ${p.id} FROM "Product" p`
 */
export function columns<Row>(alias: string): Columns<Row> {
  const known = new Map<string, Prisma.Sql>();
  const handler: ProxyHandler<Columns<Row>> = {
    get: (_, column) => {
      const name = String(column);
      const sql = known.get(name) ?? Prisma.raw(`${alias}."${name}"`);
      known.set(name, sql);
      return sql;
    },
  };
  return new Proxy(emptyColumns<Row>(), handler);
}

// The one cast: a Proxy has no way to say which keys its handler answers.
function emptyColumns<Row>(): Columns<Row> {
  // oxlint-disable-next-line typescript/consistent-type-assertions
  return Object.freeze({}) as Columns<Row>;
}
