// @vitest-environment jsdom
import { act, cleanup, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test } from "vitest";
import { toast, toastQueue } from "./toast-queue.ts";
import { ToastRegion } from "./toast.tsx";

afterEach(() => {
  act(() => toastQueue.clear());
  cleanup();
});

test("a toast is told politely, and undo runs once and takes it away", async () => {
  const done: string[] = [];
  render(<ToastRegion label="Messages" closeLabel="Close" />);
  act(() => {
    toast({ title: "Order archived", action: { label: "Undo", onAction: () => done.push("undo") } });
  });
  expect(screen.getByRole("region", { name: "Messages" })).toBeDefined();
  expect(screen.getByRole("status").textContent).toBe("Order archived");
  expect(screen.queryByRole("alert")).toBeNull();
  await userEvent.click(screen.getByRole("button", { name: "Undo" }));
  expect(done).toEqual(["undo"]);
  await waitFor(() => expect(screen.queryByRole("status")).toBeNull());
});

test("closing it says so to who waits for the end of the undo time", async () => {
  const done: string[] = [];
  render(<ToastRegion label="Messages" closeLabel="Close" />);
  act(() => {
    toast({ title: "Order archived" }, { timeout: 0, onClose: () => done.push("closed") });
  });
  await userEvent.click(screen.getByRole("button", { name: "Close" }));
  expect(done).toEqual(["closed"]);
});
