import { type AttributeView, DomainError, LISTED_TYPES, type SaveAttributeInput } from "@souk/contracts";
import { type Attribute, columns } from "@souk/db";
import { v7 as newId } from "uuid";
import type { StaffContext, Tx } from "../../context.ts";
import { attributeOf, changeAttributes } from "./change-attributes.ts";
import { productsWith, refreshProductsWith } from "./products-with.ts";
import { writeValues } from "./write-values.ts";

const a = columns<Attribute>("a");

/**
 * Adds an attribute as the last, or saves one as edited. EDIT_CONFLICT where somebody saved since `version` was read
 * (not with `overwrite`), NAME_TAKEN for its code, ATTRIBUTE_IN_USE for another type or code, or a value left out,
 * while products have it; NOT_FOUND for it (deleted ones too) or a category.
 */
export async function saveAttribute(ctx: StaffContext, input: SaveAttributeInput): Promise<AttributeView[]> {
  const fields = cleanAttribute(input);
  return changeAttributes(ctx, async (tx, list) => {
    const { id } = fields;
    refuseTakenCode(list, fields);
    await refuseUnknownCategories(tx, fields.categoryIds);
    if (id === undefined) return { action: "attribute.create", id: await add(tx, list, fields) };
    await edit(tx, ctx, attributeOf(list, id), fields);
    return { action: "attribute.update", id };
  });
}

/** Without what doesn't belong to its type. */
function cleanAttribute(input: SaveAttributeInput): SaveAttributeInput {
  return {
    ...input,
    unit: input.type === "NUMBER" && input.unit !== "" ? input.unit : null,
    categoryIds: [...new Set(input.categoryIds)],
    values: LISTED_TYPES.includes(input.type)
      ? input.values.map((value) => (input.type === "COLOUR" ? value : { ...value, hex: null }))
      : [],
  };
}

function refuseTakenCode(list: readonly AttributeView[], { id, code, values }: SaveAttributeInput): void {
  const twice = values.find((value, at) => values.findIndex((other) => other.code === value.code) !== at);
  if (twice) throw new DomainError("NAME_TAKEN", { field: "code", value: twice.code });
  if (list.some((one) => one.code === code && one.id !== id))
    throw new DomainError("NAME_TAKEN", { field: "code", value: code });
}

async function refuseUnknownCategories(tx: Tx, ids: readonly string[]): Promise<void> {
  const found = await tx.category.count({ where: { id: { in: [...ids] }, deletedAt: null } });
  if (found < ids.length) throw new DomainError("NOT_FOUND", { entity: "category" });
}

async function add(tx: Tx, list: readonly AttributeView[], input: SaveAttributeInput): Promise<string> {
  const id = newId();
  const { code, type, unit, label, filterable } = input;
  const position = list.reduce((last, one) => Math.max(last, one.position + 1), 0);
  await tx.attribute.create({
    data: { id, code, type, unit, label, filterable, position },
    select: { id: true },
  });
  await writeParts(tx, id, input);
  return id;
}

async function edit(
  tx: Tx,
  ctx: StaffContext,
  before: AttributeView,
  input: SaveAttributeInput,
): Promise<void> {
  const { id, version } = before;
  if (before.deleted) throw new DomainError("NOT_FOUND", { entity: "attribute" });
  if (version !== input.version && !input.overwrite)
    throw new DomainError("EDIT_CONFLICT", { currentVersion: version });
  // Whoever is saving a product with it has to end first: then it is counted.
  await tx.$executeRaw`SELECT 1 FROM "Attribute" a WHERE ${a.id} = ${id}::uuid FOR UPDATE`;
  const { code, type, unit, label, filterable } = input;
  if (type !== before.type || code !== before.code) {
    const products = await productsWith(tx, id);
    const [what, value] =
      type === before.type ? (["CODE", before.code] as const) : (["TYPE", before.type] as const);
    if (products > 0) throw new DomainError("ATTRIBUTE_IN_USE", { what, value, products });
  }
  await tx.attribute.update({
    where: { id },
    data: { code, type, unit, label, filterable, version: { increment: 1 } },
    select: { id: true },
  });
  await writeParts(tx, id, input);
  if (isSearchedOtherwise(before, input)) await refreshProductsWith(tx, ctx, id);
}

async function writeParts(tx: Tx, attributeId: string, input: SaveAttributeInput): Promise<void> {
  await writeValues(tx, attributeId, input.values);
  await tx.categoryAttribute.deleteMany({
    where: { attributeId, categoryId: { notIn: input.categoryIds } },
  });
  await tx.categoryAttribute.createMany({
    data: input.categoryIds.map((categoryId) => ({ attributeId, categoryId })),
    skipDuplicates: true,
  });
}

/** Whether search and facets find products by something else now. */
function isSearchedOtherwise(before: AttributeView, after: SaveAttributeInput): boolean {
  const found = ({
    filterable,
    label,
    values,
  }: Pick<AttributeView, "filterable" | "label" | "values">): string =>
    JSON.stringify([filterable, label, values.map((value) => [value.code, value.label])]);
  return found(before) !== found(after);
}
