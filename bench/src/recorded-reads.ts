import { ListInput } from "@souk/contracts";
import type { ReadContext } from "@souk/core/context";
import { listProducts } from "@souk/core/catalog/list-products";
import { systemClock } from "@souk/core/ports/clock";
import { productView } from "@souk/core/catalog/product-view";
import { type DbHandle, type ParamValue, type Prepared, type Reader } from "@souk/db";

export interface Statement {
  name: string;
  text: string;
  values: ParamValue[];
}

export const market = { locale: "en", currency: "MAD" } as const;

/** The very statements, with their values, that the list and the product page send: the floor runs the same. */
export async function recordReads(
  handle: DbHandle,
  categoryId: string,
  slug: string,
): Promise<{ list: Statement[]; product: Statement[] }> {
  const list = await record(handle, (ctx) =>
    listProducts(ctx, ListInput.parse({ ...market, categoryId, limit: 24 })),
  );
  const product = await record(handle, (ctx) => productView(ctx, { ...market, slug }));
  return { list, product };
}

/** A read inside this process: nothing is kept of it and nothing counted. */
export const readContextOf = ({ reader }: Pick<DbHandle, "reader">): ReadContext => ({
  reader,
  clock: systemClock,
  tag: () => {},
  searched: () => {},
});

/** The statements that a read sends. */
export async function record(
  handle: DbHandle,
  run: (ctx: ReadContext) => Promise<unknown>,
): Promise<Statement[]> {
  const statements: Statement[] = [];
  const reader: Reader = {
    read: <Name extends string>(statement: Prepared<Name>, values: Readonly<Record<Name, ParamValue>>) => {
      statements.push({
        name: statement.name,
        text: statement.text,
        values: statement.params.map((name) => values[name]),
      });
      return handle.reader.read(statement, values);
    },
  };
  await run(readContextOf({ reader }));
  return statements;
}
