import { DomainError, type SegmentDetail, SegmentRules } from "@souk/contracts";
import type { Prisma } from "@souk/db";
import { nameByLocale, names } from "../../catalog/product-name.ts";
import type { Tx } from "../../context.ts";

const select = {
  id: true,
  version: true,
  name: true,
  description: true,
  rules: true,
} as const satisfies Prisma.CustomerSegmentSelect;

/** A segment as it is edited. NOT_FOUND. */
export async function readSegment(tx: Tx, id: string): Promise<SegmentDetail> {
  const row = await tx.customerSegment.findUnique({ where: { id }, select });
  if (!row) throw new DomainError("NOT_FOUND", { entity: "segment" });
  const rules = SegmentRules.parse(row.rules);
  return { ...row, rules, names: await namesIn(tx, rules) };
}

/** The rules alone. NOT_FOUND. */
export async function rulesOf(tx: Tx, id: string): Promise<SegmentRules> {
  const row = await tx.customerSegment.findUnique({ where: { id }, select: { rules: true } });
  if (!row) throw new DomainError("NOT_FOUND", { entity: "segment" });
  return SegmentRules.parse(row.rules);
}

async function namesIn(tx: Tx, { sets }: SegmentRules): Promise<SegmentDetail["names"]> {
  const named = { product: new Set<string>(), brand: new Set<string>() };
  for (const condition of sets.flatMap(({ conditions }) => conditions))
    if (condition.field === "product" || condition.field === "brand")
      for (const id of condition.values) named[condition.field].add(id);
  const products = await tx.product.findMany({
    where: { id: { in: [...named.product] } },
    select: { id: true, translations: names },
  });
  const brands = await tx.brand.findMany({
    where: { id: { in: [...named.brand] } },
    select: { id: true, name: true },
  });
  return [
    ...products.map(({ id, translations }) => ({
      id,
      name: nameByLocale(translations),
    })),
    ...brands.map(({ id, name }) => ({ id, name: { en: name } })),
  ];
}
