import { Prisma } from "@souk/db";
import { factories, testDb } from "@souk/testing";
import { z } from "zod";
import { expect, test } from "vitest";
import { variantOptions } from "./variant-options.ts";

const { db } = await testDb();
const Rows = z.tuple([z.object({ told: z.string() })]);

test("a variant's options are told in their order, in a language and its comma, else in English, else by code", async () => {
  const { id, variant } = await factories(db).product();
  const options: [string, Record<string, string>][] = [
    ["glaze", { en: "Emerald", fr: "Émeraude", ar: "زمردي" }],
    ["size", { en: "10 × 10 cm", fr: "" }],
    ["make", {}],
  ];
  for (const [position, [code, label]] of options.entries())
    await db.productOption.create({
      data: {
        productId: id,
        code,
        label: { en: code },
        position,
        values: {
          create: { code: `${code}-1`, label, position: 0, variants: { create: { variantId: variant.id } } },
        },
      },
    });
  const told = async (locale: "en" | "fr" | "ar"): Promise<string> => {
    const sql = variantOptions(Prisma.sql`${variant.id}::uuid`, locale);
    return Rows.parse(await db.$queryRaw(Prisma.sql`SELECT ${sql} AS told`))[0].told;
  };
  expect(await told("en")).toBe("Emerald, 10 × 10 cm, make-1");
  expect(await told("fr")).toBe("Émeraude, 10 × 10 cm, make-1");
  expect(await told("ar")).toBe("زمردي، 10 × 10 cm، make-1");
});
