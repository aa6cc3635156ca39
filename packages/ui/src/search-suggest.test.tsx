// @vitest-environment jsdom
import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { afterEach, expect, test } from "vitest";
import { SearchSuggest } from "./search-suggest.tsx";

afterEach(cleanup);

const groups = [
  { id: "products", title: "Products", suggestions: [{ id: "p1", label: "Brass lantern" }] },
  { id: "none", title: "Nothing", suggestions: [] },
  { id: "categories", title: "Categories", suggestions: [{ id: "c1", label: "Brass" }] },
];

function Search({ heard }: { heard: string[] }) {
  const [value, setValue] = useState("");
  return (
    <SearchSuggest
      label="Search"
      clearLabel="Clear"
      value={value}
      onChange={setValue}
      onSubmit={(text) => heard.push(`submit ${text}`)}
      onPick={(suggestion, group) => heard.push(`${group.id} ${suggestion.label}`)}
      groups={value === "" ? [] : groups}
      status="2 suggestions"
    />
  );
}

async function setUp() {
  const heard: string[] = [];
  render(<Search heard={heard} />);
  const box = screen.getByRole("combobox", { name: "Search" });
  await userEvent.type(box, "bra");
  return { heard, box };
}

const activeText = (box: HTMLElement) =>
  document.getElementById(box.getAttribute("aria-activedescendant") ?? "")?.textContent ?? null;

test("arrows walk over the groups and back through the text", async () => {
  const { box } = await setUp();
  expect(box.getAttribute("aria-expanded")).toBe("true");
  const seen: (string | null)[] = [];
  for (let press = 0; press < 4; press++) {
    await userEvent.keyboard("{ArrowDown}");
    seen.push(activeText(box));
  }
  await userEvent.keyboard("{ArrowUp}{ArrowUp}");
  expect([...seen, activeText(box)]).toEqual(["Brass lantern", "Brass", null, "Brass lantern", "Brass"]);
  expect(document.activeElement).toBe(box);
});

test("Enter takes the chosen suggestion, or else the text", async () => {
  const { heard } = await setUp();
  await userEvent.keyboard("{Enter}");
  await userEvent.keyboard("{ArrowDown}{ArrowDown}{Enter}");
  expect(heard).toEqual(["submit bra", "categories Brass"]);
  expect(screen.queryByRole("listbox")).toBeNull();
});

test("Esc closes the list, and only the second one clears the text", async () => {
  const { box } = await setUp();
  await userEvent.keyboard("{Escape}");
  expect(screen.queryByRole("listbox")).toBeNull();
  expect(box).toHaveProperty("value", "bra");
  await userEvent.keyboard("{Escape}");
  expect(box).toHaveProperty("value", "");
});

test("a click takes a suggestion, and leaving closes the list", async () => {
  const { heard } = await setUp();
  await userEvent.click(screen.getByRole("option", { name: "Brass lantern" }));
  expect(heard).toEqual(["products Brass lantern"]);
  await userEvent.type(screen.getByRole("combobox"), "s");
  expect(screen.getByRole("listbox")).toBeDefined();
  await userEvent.tab();
  await userEvent.tab();
  expect(screen.queryByRole("listbox")).toBeNull();
});
