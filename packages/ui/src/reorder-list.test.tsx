// @vitest-environment jsdom
import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { afterEach, expect, test } from "vitest";
import { ReorderList } from "./reorder-list.tsx";

afterEach(cleanup);

function Pictures({ onMoved }: { onMoved?: (text: string) => void }) {
  const [items, setItems] = useState(["Front", "Rim", "Box"].map((name) => ({ id: name, name })));
  return (
    <ReorderList
      label="Pictures"
      items={items}
      onReorder={setItems}
      upLabel={(name) => `Move ${name} up`}
      downLabel={(name) => `Move ${name} down`}
      onMoved={(item, position) => onMoved?.(`${item.name} ${position}`)}
    >
      {(item) => item.name}
    </ReorderList>
  );
}

const order = () => screen.getAllByRole("row").map((row) => row.textContent);

test("the buttons move a row, tell where it went, and keep their focus", async () => {
  const told: string[] = [];
  render(<Pictures onMoved={(text) => told.push(text)} />);
  const up = screen.getByRole("button", { name: "Move Box up" });
  await userEvent.click(up);
  expect(order()).toEqual(["Front", "Box", "Rim"]);
  expect(told).toEqual(["Box 2"]);
  expect(document.activeElement).toBe(screen.getByRole("button", { name: "Move Box up" }));
});

test("the first can't go up, the last can't go down", () => {
  render(<Pictures />);
  expect(screen.getByRole("button", { name: "Move Front up" })).toHaveProperty("disabled", true);
  expect(screen.getByRole("button", { name: "Move Box down" })).toHaveProperty("disabled", true);
  expect(screen.getByRole("button", { name: "Move Rim down" })).toHaveProperty("disabled", false);
});
