// @vitest-environment jsdom
import type { OrderEventView } from "@souk/contracts";
import { cleanup, screen } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { renderWithWords } from "../../testing/render-with-words.tsx";
import { OrderTimeline } from "./order-timeline.tsx";

afterEach(cleanup);

const placed: OrderEventView = {
  id: "1",
  type: "PLACED",
  fromState: null,
  toState: "PENDING",
  actorKind: "CUSTOMER",
  actorName: "Salma Idrissi",
  note: null,
  amount: null,
  review: null,
  edit: null,
  createdAt: "2026-11-30T12:02:00.000Z",
};

test("what one transaction wrote is newest first, too, though all of it has one instant", async () => {
  const events: OrderEventView[] = [
    placed,
    { ...placed, id: "2", type: "PAYMENT", amount: 14_300 },
    { ...placed, id: "3", type: "STATE_CHANGED", fromState: "PENDING", toState: "PAID" },
  ];
  const order = { number: 100_201, currency: "MAD" as const, events, edits: [] };
  await renderWithWords(<OrderTimeline order={order} writes={false} />);
  const titles = screen.getAllByRole("listitem").map(({ textContent }) => textContent.split("Salma")[0]);
  expect(titles).toEqual(["Pending → Paid", expect.stringMatching(/^Payment: MAD.143\.00$/), "Order placed"]);
});
