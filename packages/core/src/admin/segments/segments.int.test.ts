import { CustomerTableInput, type SaveSegmentInput } from "@souk/contracts";
import { factories, testDb } from "@souk/testing";
import { describe, expect, it } from "vitest";
import { codeOf } from "../../identity/people.fixture.ts";
import { listAudit } from "../audit/list-audit.ts";
import { revertChange } from "../audit/revert/revert-change.ts";
import { customerTable } from "../customers/customer-table.ts";
import { staffContext } from "../staff-context.fixture.ts";
import { customerSegments } from "./customer-segments.ts";
import { deleteSegment } from "./delete-segment.ts";
import { exportSegment } from "./export-segment.ts";
import { listSegments } from "./list-segments.ts";
import { countSegment, previewSegment } from "./preview-segment.ts";
import { readSegment } from "./read-segment.ts";
import { saveSegment } from "./save-segment.ts";
import { rule, segmentCast } from "./segments.fixture.ts";

const NOBODY = "01900000-0000-7000-8000-000000000000";
const { db } = await testDb();
const cast = await segmentCast({ db, make: factories(db) });
const { tile } = cast;
const staff = await staffContext(db, "ADMIN");
const input = (over: Partial<SaveSegmentInput> = {}): SaveSegmentInput => ({
  name: "Builders",
  description: "",
  overwrite: false,
  rules: rule("all", { field: "orders", op: "atLeast", count: 1 }),
  ...over,
});

describe("a segment", () => {
  it("is saved, changed, taken back and deleted, each in the log; names and versions are minded", async () => {
    const made = await saveSegment(staff, input());
    expect(await codeOf(saveSegment(staff, input()))).toBe("NAME_TAKEN");
    const { id, version } = made;
    const edit = input({
      id,
      version,
      rules: rule("all", { field: "product", op: "in", values: [tile.id] }),
    });
    const saved = await saveSegment(staff, edit);
    expect(saved.names).toEqual([{ id: tile.id, name: { en: tile.name, fr: tile.name, ar: tile.name } }]);
    expect(await codeOf(saveSegment(staff, edit))).toBe("EDIT_CONFLICT");
    expect((await saveSegment(staff, { ...edit, name: "Tilers", overwrite: true })).version).toBe(3);
    const { items } = await listAudit(staff, { entityId: id, limit: 10 });
    expect(items.map(({ action }) => action)).toEqual(["segment.update", "segment.update", "segment.create"]);
    await revertChange(staff, { id: items[0]?.id ?? "" });
    expect((await readSegment(db, id)).name).toBe("Builders");
    expect(await listSegments(staff)).toEqual([
      expect.objectContaining({ id, name: "Builders", conditions: 1 }),
    ]);
    await deleteSegment(staff, { id });
    expect(await codeOf(deleteSegment(staff, { id }))).toBe("NOT_FOUND");
    expect(await codeOf(countSegment(staff, { id }))).toBe("NOT_FOUND");
    const [last] = (await listAudit(staff, { entityId: id, limit: 1 })).items;
    expect(last).toMatchObject({ action: "segment.delete", before: { name: "Builders" } });
  });

  it("narrows the list of customers, page by page, and is named on the pages of who is in it", async () => {
    const { id } = await saveSegment(staff, input({ name: "Buyers" }));
    const { id: none } = await saveSegment(
      staff,
      input({ name: "Nobody", rules: rule("all", { field: "orders", op: "atLeast", count: 99 }) }),
    );
    const list = (over: Partial<CustomerTableInput>) =>
      customerTable(
        staff,
        CustomerTableInput.parse({ segment: id, sort: "name", direction: "asc", ...over }),
      );
    const first = await list({ limit: 1 });
    expect(first).toMatchObject({ total: 2, items: [{ name: "Amal" }] });
    const second = await list({ limit: 1, cursor: first.nextCursor ?? "" });
    expect(second).toMatchObject({ total: 2, items: [{ name: "Brice" }], nextCursor: null });
    expect((await list({ query: "bri" })).total).toBe(1);
    expect((await list({ segment: none })).total).toBe(0);
    expect(await codeOf(list({ segment: NOBODY }))).toBe("NOT_FOUND");
    expect(await customerSegments(staff, { id: cast.amal.id })).toEqual([{ id, name: "Buyers" }]);
    expect(await customerSegments(staff, { id: cast.driss.id })).toEqual([]);
    expect(await codeOf(customerSegments(staff, { id: staff.staff.id }))).toBe("NOT_FOUND");
    const blind = { ...staff, staff: { ...staff.staff, permissions: ["customers.read" as const] } };
    expect(await codeOf(customerTable(blind, CustomerTableInput.parse({ segment: id })))).toBe("FORBIDDEN");
  });

  it("is exported whole, in the log; not by who may not see customers, to whom nobody is named", async () => {
    const [segment] = await listSegments(staff);
    const id = segment?.id ?? "";
    const names: (string | undefined)[] = [];
    for await (const [name] of await exportSegment(staff, id)) names.push(name);
    expect(names).toEqual(["name", "Amal", "Brice"]);
    const [last] = (await listAudit(staff, { entityId: id, limit: 1 })).items;
    expect(last?.action).toBe("segment.export");
    const blind = { ...staff, staff: { ...staff.staff, permissions: ["segments.read" as const] } };
    expect(await codeOf(exportSegment(blind, id))).toBe("FORBIDDEN");
    expect(await previewSegment(blind, input())).toEqual({ count: 2, customers: null });
  });
});
