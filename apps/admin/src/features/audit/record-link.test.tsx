// @vitest-environment jsdom
import type { LoggedEntry } from "@souk/contracts";
import { cleanup, screen } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { renderWithWords } from "../../testing/render-with-words.tsx";
import { RecordLink } from "./record-link.tsx";

afterEach(cleanup);

const gone: LoggedEntry = {
  id: "0198c0de-0000-7000-8000-000000000001",
  action: "product.delete",
  entity: "product",
  entityId: "0198c0de-0000-7000-8000-000000000002",
  name: null,
  before: { name: "Clay pot" },
  after: {},
  actorName: "Samira El Idrissi",
  ip: null,
  userAgent: null,
  createdAt: "2026-11-30T16:37:00.000Z",
};

test("a record that is gone for good is called what it was called, and leads nowhere", async () => {
  await renderWithWords(<RecordLink entry={gone} />);
  expect(screen.getByText("Clay pot")).toBeDefined();
  expect(screen.getByText("Product")).toBeDefined();
  expect(screen.queryByRole("link")).toBeNull();
});

test("one that had no name is told by its kind", async () => {
  await renderWithWords(<RecordLink entry={{ ...gone, before: { active: true } }} />);
  expect(screen.getByText("Product")).toBeDefined();
});
