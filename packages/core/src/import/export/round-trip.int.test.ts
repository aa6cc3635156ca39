import { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { testDb } from "@souk/testing";
import { array, assert, asyncProperty } from "fast-check";
import { expect, it } from "vitest";
import { memoryStorage, testCore } from "../../admin/staff-context.fixture.ts";
import { storeImage } from "../../media/store-image.ts";
import { drawn, importTest, told } from "../import-file.fixture.ts";
import { readStates } from "../state/read-states.ts";
import { writeStates } from "../state/write-states.ts";
import { generatedProduct, now, toState } from "./generated-product.fixture.ts";
import { soukRows } from "./souk-rows.ts";
import { toCsv } from "./to-csv.ts";
import { toXlsx } from "./to-xlsx.ts";

const { db } = await testDb();
const core = testCore(db, { storage: memoryStorage() });
const media = [await storeImage(core, await drawn.toBuffer(), { effort: "fast" })];
const categories = await Promise.all(
  ["Tea > coffee", "Mugs\\cups"].map((name, position) =>
    db.category.create({
      data: { position, translations: { create: { locale: "en", name, slug: `c${position}` } } },
    }),
  ),
);
await db.taxClass.createMany({
  data: ["reduced", "low-rate"].map((code) => ({ code, name: { en: code } })),
});
await db.attribute.createMany({
  data: [
    { code: "power", type: "NUMBER", label: { en: "Power" } },
    { code: "washable", type: "BOOLEAN", label: { en: "Washable" } },
    { code: "note", type: "TEXT", label: { en: "Note" } },
    { code: "colours", type: "CHOICE", label: { en: "Colours" } },
  ],
});
const { id: attributeId } = await db.attribute.findUniqueOrThrow({ where: { code: "colours" } });
await db.attributeValue.createMany({
  data: ["red", "green"].map((code) => ({ attributeId, code, label: { en: code } })),
});
const places = { categoryIds: categories.map(({ id }) => id), mediaId: media[0]?.id ?? "" };

it("export → import changes nothing, whatever the products say, as CSV and as a workbook", async () => {
  await assert(
    asyncProperty(array(generatedProduct, { minLength: 1, maxLength: 4 }), async (all) => {
      const states = all.map((made) => toState(made, places));
      await db.$transaction((tx) =>
        writeStates(
          tx,
          states.map((after) => ({ before: null, after })),
          { now, note: "test", actorId: null },
        ),
      );
      for (const pack of [toCsv, toXlsx]) {
        const file = await buffer(Readable.from(pack(soukRows(core, {}))));
        const report = await importTest(core, file, { dryRun: true });
        expect(report.errors.map(told)).toEqual([]);
        expect(report).toMatchObject({ created: 0, changed: 0, refused: 0 });
        expect(report.unchanged).toBe(await db.product.count());
      }
    }),
    { numRuns: 25 },
  );
}, 120_000);

it("an export of another shop makes the same products here", async () => {
  const before = await readStates(
    db,
    (await db.product.findMany({ select: { id: true } })).map(({ id }) => id),
  );
  const file = await buffer(Readable.from(toCsv(soukRows(core, {}))));
  await db.product.deleteMany({});
  const report = await importTest(core, file);
  expect(report.errors.map(told)).toEqual([]);
  expect(report).toMatchObject({ created: before.size, changed: 0 });
  expect(await importTest(core, file)).toMatchObject({ created: 0, changed: 0, unchanged: before.size });
});
