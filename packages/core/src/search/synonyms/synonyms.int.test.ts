import { testDb } from "@souk/testing";
import { describe, expect, it } from "vitest";
import { listAudit } from "../../admin/audit/list-audit.ts";
import { staffContext } from "../../admin/staff-context.fixture.ts";
import { listSynonyms } from "./list-synonyms.ts";
import { deleteSynonyms, saveSynonyms } from "./save-synonyms.ts";

const { db } = await testDb();
const ctx = await staffContext(db, "ADMIN");
const nowhere = "0190a000-0000-7000-8000-00000000dead";
const add = async (locale: "en" | "fr" | "ar", ...words: string[]) => {
  const sets = await saveSynonyms(ctx, { locale, words });
  const set = sets.find((one) => one.locale === locale && one.words.at(-1) === words.at(-1));
  if (!set) throw new Error("not saved");
  return set;
};
const latest = async (entityId: string) => (await listAudit(ctx, { entityId, limit: 1 })).items[0];
const taken = (word: string, setId: string | null) => ({ code: "SYNONYM_TAKEN", details: { word, setId } });

describe("a set of synonyms", () => {
  it("is added, changed and taken away, each with its entry in the audit log", async () => {
    const set = await add("fr", "Bougie  de préchauffage", "glow plug");
    expect(set.words).toEqual(["Bougie de préchauffage", "glow plug"]);
    expect(await latest(set.id)).toMatchObject({
      action: "synonym.create",
      entity: "synonym",
      before: null,
      after: { locale: "fr", words: set.words },
    });
    await saveSynonyms(ctx, { id: set.id, locale: "fr", words: ["bougie de préchauffage", "crayon"] });
    expect(await latest(set.id)).toMatchObject({
      action: "synonym.update",
      after: { words: ["bougie de préchauffage", "crayon"] },
    });
    const left = await deleteSynonyms(ctx, { id: set.id });
    expect(left.map(({ id }) => id)).not.toContain(set.id);
    expect(await latest(set.id)).toMatchObject({ action: "synonym.delete", after: null });
    expect(await listSynonyms(ctx)).toEqual(left);
  });

  it("keeps what search compares: stems, in order, without words that mean nothing", async () => {
    const set = await add("fr", "Pièces de rechange", "accessoires");
    const { keys } = await db.synonymSet.findUniqueOrThrow({ where: { id: set.id } });
    expect(keys).toEqual(["piec rechang", "accessoir"]);
  });

  it("takes no word that search can't tell from another, in its language", async () => {
    const tyre = await add("en", "tyre", "tire");
    await expect(add("en", "wheel rubber", "TYRES")).rejects.toMatchObject(taken("TYRES", tyre.id));
    await expect(add("en", "lamp", "Lamps")).rejects.toMatchObject(taken("Lamps", null));
    expect((await add("fr", "tyre", "roue")).locale).toBe("fr");
    const other = await add("en", "bonnet", "hood");
    const change = { id: other.id, locale: "en" as const, words: ["bonnet", "tire"] };
    await expect(saveSynonyms(ctx, change)).rejects.toMatchObject(taken("tire", tyre.id));
    expect((await saveSynonyms(ctx, { ...change, words: ["hood", "bonnet"] })).length).toBeGreaterThan(2);
  });

  it("is taken once, also by two at the same moment", async () => {
    const both = await Promise.allSettled([add("ar", "عود", "مزهر"), add("ar", "مزهر", "ربابة")]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  });

  it("can't be changed or taken away where it isn't", async () => {
    const missing = { code: "NOT_FOUND" };
    await expect(saveSynonyms(ctx, { id: nowhere, locale: "en", words: ["x1", "x2"] })).rejects.toMatchObject(
      missing,
    );
    await expect(deleteSynonyms(ctx, { id: nowhere })).rejects.toMatchObject(missing);
  });
});
