import { Currency, Locale } from "@souk/contracts";
import type { Db, Prisma } from "@souk/db";
import { z } from "zod";

const templateSelect = {
  attributes: {
    select: {
      attributeId: true,
      valueId: true,
      number: true,
      flag: true,
      attribute: { select: { values: { select: { id: true }, orderBy: { position: "asc" } } } },
    },
    orderBy: { id: "asc" },
  },
  categoryId: true,
  brandId: true,
  tags: true,
  translations: { select: { locale: true, name: true, description: true } },
  media: { select: { mediaId: true }, orderBy: { position: "asc" }, take: 3 },
  variants: {
    select: { weightGrams: true, prices: { select: { currency: true, amount: true } } },
    orderBy: { position: "asc" },
    take: 1,
  },
} as const satisfies Prisma.ProductSelect;

const Attribute = z.object({
  attributeId: z.string(),
  valueId: z.string().nullable(),
  number: z.number().nullable(),
  flag: z.boolean().nullable(),
  attribute: z.object({ values: z.array(z.object({ id: z.string() })) }),
});
const Template = z.object({
  attributes: z.array(Attribute),
  categoryId: z.string().nullable(),
  brandId: z.string().nullable(),
  tags: z.array(z.string()),
  translations: z.array(z.object({ locale: Locale, name: z.string(), description: z.string() })).min(1),
  media: z.array(z.object({ mediaId: z.string() })),
  variants: z.array(
    z.object({
      weightGrams: z.int(),
      prices: z.array(z.object({ currency: Currency, amount: z.int() })).min(1),
    }),
  ),
});
/** A product of the shop that many others are modelled on. */
export type Template = z.infer<typeof Template>;

/** Of generated products the key begins so: they are no models themselves. */
export const LOAD_KEY = "load:";

export async function readTemplates(db: Db): Promise<Template[]> {
  const rows = await db.product.findMany({
    where: {
      deletedAt: null,
      status: "ACTIVE",
      variants: { some: { prices: { some: {} } } },
      OR: [{ externalKey: null }, { NOT: { externalKey: { startsWith: LOAD_KEY } } }],
    },
    select: templateSelect,
    orderBy: { id: "asc" },
    take: 400,
  });
  return z.array(Template).parse(rows);
}
