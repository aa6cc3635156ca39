// @vitest-environment jsdom
import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { afterEach, expect, test } from "vitest";
import { Pill, Pills } from "./pill.tsx";

afterEach(cleanup);

function Filters() {
  const [names, setNames] = useState(["Brass", "Fez", "In stock"]);
  return (
    <Pills label="Active filters" clearLabel="Clear all" onClear={() => setNames([])}>
      {names.map((name) => (
        <Pill
          key={name}
          removeLabel={`Remove ${name}`}
          onRemove={() => setNames(names.filter((n) => n !== name))}
        >
          {name}
        </Pill>
      ))}
    </Pills>
  );
}

test("a removed pill is gone and its neighbour has the focus", async () => {
  render(<Filters />);
  await userEvent.click(screen.getByRole("button", { name: "Remove Fez" }));
  expect(screen.queryByRole("button", { name: "Remove Fez" })).toBeNull();
  expect(document.activeElement).toBe(screen.getByRole("button", { name: "Remove In stock" }));
  await userEvent.keyboard("{Enter}");
  expect(document.activeElement).toBe(screen.getByRole("button", { name: "Clear all" }));
});

test("clear all clears all", async () => {
  render(<Filters />);
  await userEvent.click(screen.getByRole("button", { name: "Clear all" }));
  expect(screen.queryAllByRole("button", { name: /Remove/ })).toEqual([]);
});
