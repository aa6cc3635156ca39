import type { OptionInput } from "@souk/contracts";
import { v7 as newId } from "uuid";
import type { Tx } from "../../context.ts";
import { upsertRows } from "../upsert-rows.ts";

/** Ids of the values, by option in order and by the value's code. */
export type ValueIds = readonly ReadonlyMap<string, string>[];

/** Writes a product's options and values: what has a known code keeps its id, what isn't named any more goes. */
export async function writeOptions(
  tx: Tx,
  productId: string,
  options: readonly OptionInput[],
): Promise<ValueIds> {
  await tx.productOption.deleteMany({
    where: { productId, code: { notIn: options.map((option) => option.code) } },
  });
  await upsertRows(
    tx,
    "ProductOption",
    options.map(({ code, label }, position) => ({ id: newId(), productId, code, position, label })),
    { key: ["productId", "code"], update: ["position", "label"] },
  );
  const stored = await tx.productOption.findMany({ where: { productId }, select: { id: true, code: true } });
  const ids = new Map(stored.map((option) => [option.code, option.id]));
  const rows = options.flatMap(({ code, values }) => {
    const optionId = ids.get(code);
    if (optionId === undefined) throw new Error(`The option ${code} was not written`);
    return values.map((value, position) => ({ id: newId(), optionId, position, ...value }));
  });
  return writeValues(tx, productId, options, rows);
}

type ValueRow = OptionInput["values"][number] & { id: string; optionId: string; position: number };

async function writeValues(
  tx: Tx,
  productId: string,
  options: readonly OptionInput[],
  rows: readonly ValueRow[],
): Promise<ValueIds> {
  await upsertRows(tx, "ProductOptionValue", rows, {
    key: ["optionId", "code"],
    update: ["position", "label", "hex"],
  });
  const stored = await tx.productOptionValue.findMany({
    where: { option: { productId } },
    select: { id: true, code: true, option: { select: { code: true } } },
  });
  const kept = new Set(options.flatMap(({ code, values }) => values.map((value) => pair(code, value.code))));
  const gone = stored.filter((value) => !kept.has(pair(value.option.code, value.code))).map(({ id }) => id);
  if (gone.length > 0) await tx.productOptionValue.deleteMany({ where: { id: { in: gone } } });
  return options.map(
    (option) =>
      new Map(
        stored.filter((value) => value.option.code === option.code).map((value) => [value.code, value.id]),
      ),
  );
}

function pair(option: string, value: string): string {
  return JSON.stringify([option, value]);
}
