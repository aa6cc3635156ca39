import { ProductCard } from "@souk/contracts";
import { factories, testDb } from "@souk/testing";
import { expect, it } from "vitest";
import { z } from "zod";
import { productCards } from "./product-cards.ts";
import { readContext } from "./read-context.fixture.ts";

const test = await testDb();
const make = factories(test.db);
const ctx = readContext(test);

it("cards come in the order asked for, without what shoppers can't see", async () => {
  const oud = await make.product({ name: "Oud Ziryab" });
  const lute = await make.product({ name: "Lute" });
  const draft = await make.product({ name: "Rabab to come", status: "DRAFT" });
  const ids = [lute.id, "01890a5d-ac96-774b-bcce-b302099a8057", draft.id, oud.id];
  const found = await productCards(ctx, { locale: "en", currency: "MAD", ids });
  expect(
    z
      .array(ProductCard)
      .parse(found)
      .map((card) => card.name),
  ).toEqual(["Lute", "Oud Ziryab"]);
  expect(await productCards(ctx, { locale: "en", currency: "EUR", ids: [draft.id] })).toEqual([]);
});
