import type { Locale } from "@souk/contracts";
import { factories, testDb } from "@souk/testing";
import { readContext } from "../../catalog/read-context.fixture.ts";
import { refreshSearch } from "../index/refresh-search.ts";
import { rebuildTerms } from "../terms/refresh-terms.ts";
import { planQuery } from "./plan-query.ts";

interface Names {
  en: string;
  fr?: string;
  ar?: string;
}

const GOODS: readonly (readonly [key: string, names: Names, sku?: string])[] = [
  [
    "oil",
    { en: "Oil filter for BMW 320d", fr: "Filtre à huile pour BMW 320d", ar: "فلتر زيت لسيارات BMW" },
    "AUT-TF131-1",
  ],
  ["air", { en: "Air filter, panel", fr: "Filtre à air panneau", ar: "فلتر هواء مسطح" }],
  ["brake", { en: "Brake pads", fr: "Plaquettes de frein", ar: "وسائد فرامل" }],
  ["oud", { en: "Arabic oud, walnut", fr: "Oud arabe en noyer", ar: "عود عربي من الجوز" }],
  ["lute", { en: "Renaissance lute" }],
  ...Array.from(
    { length: 6 },
    (_, number) => [`tile${number}`, { en: `Zellige tile no ${number}` }] as const,
  ),
];

/** A small shop of parts, instruments and tiles, indexed; its products are known by short names of the test's own. */
export async function searchedShop() {
  const test = await testDb();
  const { db } = test;
  const make = factories(db);
  const ctx = readContext(test);
  const ids = new Map<string, string>();

  const sell = async (key: string, names: Names, sku?: string) => {
    const { id, variant } = await make.product({ name: names.en });
    for (const locale of ["en", "fr", "ar"] as const) {
      const where = { productId_locale: { productId: id, locale } };
      const name = names[locale];
      if (name === undefined) await db.productTranslation.delete({ where });
      else await db.productTranslation.update({ where, data: { name, description: "" } });
    }
    if (sku !== undefined)
      await db.variant.update({ where: { id: variant.id }, data: { sku, barcode: "6119070100078" } });
    ids.set(key, id);
  };
  const index = async () => {
    await db.$transaction((tx) => refreshSearch(tx, [...ids.values()]));
    await rebuildTerms(db);
  };
  const plan = (query: string, locale: Locale = "en") => planQuery(ctx, { locale, query });
  /** What the plan's words are found in. */
  const found = async (query: string, locale: Locale = "en"): Promise<string[]> => {
    const { tsquery, locale: spoken } = await plan(query, locale);
    const { rows } = await test.pool.query<{ id: string }>(
      `SELECT "productId" AS id FROM "SearchDoc" WHERE "${spoken}" @@ $1::tsquery`,
      [tsquery],
    );
    const keys = new Map([...ids].map(([key, id]) => [id, key]));
    return rows.map(({ id }) => keys.get(id) ?? id).toSorted();
  };

  for (const [key, names, sku] of GOODS) await sell(key, names, sku);
  await index();
  return { db, ids, ctx, make, sell, index, plan, found };
}
