import type { Locale } from "@souk/contracts";
import {
  columns,
  Prisma,
  type ProductOption,
  type ProductOptionValue,
  type VariantOptionValue,
} from "@souk/db";

const o = columns<ProductOption>("o");
const ov = columns<ProductOptionValue>("ov");
const vv = columns<VariantOptionValue>("vv");

/** "Emerald, 10 × 10 cm": the options of a variant in a language, else in English, in their order; '' for none. */
export const variantOptions = (variantId: Prisma.Sql, locale: Prisma.Sql | Locale): Prisma.Sql => Prisma.sql`
  coalesce((SELECT string_agg(coalesce(nullif(${ov.label} ->> ${locale}, ''), ${ov.label} ->> 'en', ${ov.code}),
                              ${comma(locale)} ORDER BY ${o.position})
              FROM "VariantOptionValue" vv JOIN "ProductOptionValue" ov ON ${ov.id} = ${vv.valueId}
              JOIN "ProductOption" o ON ${o.id} = ${ov.optionId} WHERE ${vv.variantId} = ${variantId}), '')`;

/** What stands between the parts of a list. */
export const comma = (locale: Prisma.Sql | Locale): Prisma.Sql =>
  Prisma.sql`CASE ${locale} WHEN 'ar' THEN '، ' ELSE ', ' END`;
