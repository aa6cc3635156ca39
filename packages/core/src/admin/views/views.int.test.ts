import { testDb } from "@souk/testing";
import { describe, expect, it } from "vitest";
import { staffContext } from "../staff-context.fixture.ts";
import { deleteView } from "./delete-view.ts";
import { saveView } from "./save-view.ts";
import { listViews } from "./saved-views.ts";

const { db } = await testDb();
const one = await staffContext(db, "ADMIN");
const two = await staffContext(db, "VIEWER");
const state = { status: "DRAFT", sort: "name" };
const view = { scope: "products", name: "Drafts", shared: false, state } as const;
const namesOf = async (ctx: typeof one, scope: "products" | "orders" = "products") =>
  (await listViews(ctx, { scope })).map(({ name, mine }) => `${name}${mine ? "" : " of another"}`);

describe("saved views", () => {
  it("are one's own until they are shared, and only their owner's to change", async () => {
    const saved = await saveView(one, view);
    expect(saved).toMatchObject({ name: "Drafts", mine: true, owner: one.staff.name, state });
    expect(await namesOf(one)).toEqual(["Drafts"]);
    expect(await namesOf(two)).toEqual([]);
    await saveView(one, { ...view, id: saved.id, shared: true });
    await saveView(two, { ...view, name: "Zero" });
    expect(await namesOf(two)).toEqual(["Zero", "Drafts of another"]);
    expect(await namesOf(one, "orders")).toEqual([]);
    const theirs = { entity: "view" };
    await expect(saveView(two, { ...view, id: saved.id, name: "Mine" })).rejects.toMatchObject({
      code: "NOT_FOUND",
      details: theirs,
    });
    await expect(deleteView(two, { id: saved.id })).rejects.toMatchObject({ code: "NOT_FOUND" });
    await deleteView(one, { id: saved.id });
    expect(await namesOf(two)).toEqual(["Zero"]);
    const log = await db.auditLog.findMany({ where: { entityId: saved.id }, orderBy: { id: "asc" } });
    expect(log.map(({ action }) => action)).toEqual(["view.create", "view.update", "view.delete"]);
  });

  it("have names of their own among those of one person", async () => {
    const saved = await saveView(one, { ...view, name: "Twice" });
    await expect(saveView(one, { ...view, name: "Twice" })).rejects.toMatchObject({
      code: "NAME_TAKEN",
      details: { field: "name", value: "Twice" },
    });
    await saveView(one, { ...view, id: saved.id, name: "Twice", state: {} });
    await saveView(two, { ...view, name: "Twice" });
    await saveView(one, { ...view, scope: "orders", name: "Twice" });
    expect(await namesOf(one)).toEqual(["Twice"]);
  });
});
