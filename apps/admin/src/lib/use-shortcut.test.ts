// @vitest-environment jsdom
import { expect, test, vi } from "vitest";
import { matcher } from "./use-shortcut.ts";

function press(keys: string, presses: { key: string; target?: Element; ctrlKey?: boolean }[]): number {
  const act = vi.fn();
  const listener = matcher(keys, act);
  document.addEventListener("keydown", listener);
  for (const { key, target = document.body, ctrlKey = false } of presses) {
    target.dispatchEvent(new KeyboardEvent("keydown", { key, ctrlKey, bubbles: true, cancelable: true }));
  }
  document.removeEventListener("keydown", listener);
  return act.mock.calls.length;
}

test("a single key acts on the page, not in a field and not with Ctrl", () => {
  const input = document.body.appendChild(document.createElement("input"));
  expect(press("?", [{ key: "?" }])).toBe(1);
  expect(press("?", [{ key: "?", target: input }])).toBe(0);
  expect(press("?", [{ key: "?", ctrlKey: true }])).toBe(0);
});

test("Ctrl+K acts in a field too", () => {
  const input = document.body.appendChild(document.createElement("input"));
  expect(press("mod+k", [{ key: "k", target: input, ctrlKey: true }])).toBe(1);
  expect(press("mod+k", [{ key: "k" }])).toBe(0);
});

test("a sequence needs its keys in a row", () => {
  expect(press("g o", [{ key: "g" }, { key: "o" }])).toBe(1);
  expect(press("g o", [{ key: "g" }, { key: "x" }, { key: "o" }])).toBe(0);
});
