import { testDb } from "@souk/testing";
import { beforeEach } from "vitest";
import { memoryStorage, testCore } from "../../admin/staff-context.fixture.ts";
import { csv, table } from "../import-file.fixture.ts";

/** A shop without goods before each test, and files for it: a row is its cells by column. */
export async function formatShop() {
  const { db } = await testDb();
  const core = testCore(db, { storage: memoryStorage() });
  beforeEach(async () => {
    await db.product.deleteMany();
    await db.importedPicture.deleteMany();
  });
  return { db, core, rows: (...all: Record<string, string>[]) => csv(table(all)) };
}
