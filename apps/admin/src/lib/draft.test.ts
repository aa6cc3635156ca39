// @vitest-environment jsdom
import { expect, test } from "vitest";
import { dropDraft, loadDraft, saveDraft } from "./draft.ts";

test("a draft comes back with the version it was typed over, until it is dropped", () => {
  saveDraft("product:1", { version: 7, values: { name: "Lamp" } });
  expect(loadDraft("product:1")).toEqual({ version: 7, values: { name: "Lamp" } });
  expect(loadDraft("product:2")).toBeNull();
  dropDraft("product:1");
  expect(loadDraft("product:1")).toBeNull();
});

test("rubbish in the storage is no draft", () => {
  sessionStorage.setItem("souk-admin-draft:a", "{");
  sessionStorage.setItem("souk-admin-draft:b", '{"values":1}');
  expect([loadDraft("a"), loadDraft("b")]).toEqual([null, null]);
});
