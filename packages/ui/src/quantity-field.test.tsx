// @vitest-environment jsdom
import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { afterEach, expect, test } from "vitest";
import { QuantityField } from "./quantity-field.tsx";

afterEach(cleanup);

function Line({ heard }: { heard: number[] }) {
  const [value, setValue] = useState(2);
  return (
    <QuantityField
      label="Quantity"
      min={1}
      max={4}
      value={value}
      onChange={(next) => {
        heard.push(next);
        setValue(next);
      }}
      decrementLabel="One fewer"
      incrementLabel="One more"
    />
  );
}

function setUp() {
  const heard: number[] = [];
  render(<Line heard={heard} />);
  return { heard, input: screen.getByRole("textbox", { name: "Quantity" }) };
}

test("what is typed counts once, when the field is left, and stays in bounds", async () => {
  const { heard, input } = setUp();
  await userEvent.clear(input);
  await userEvent.type(input, "٤٠");
  expect(heard).toEqual([]);
  await userEvent.tab();
  expect(heard).toEqual([4]);
  expect(input).toHaveProperty("value", "4");
});

test("nonsense leaves the quantity as it was", async () => {
  const { heard, input } = setUp();
  await userEvent.clear(input);
  await userEvent.type(input, "many{Enter}");
  expect(heard).toEqual([]);
  expect(input).toHaveProperty("value", "2");
});

test("buttons and arrow keys step; at the end the button keeps the focus and does nothing", async () => {
  const { heard, input } = setUp();
  const more = screen.getByRole("button", { name: "One more" });
  await userEvent.click(more);
  await userEvent.click(more);
  await userEvent.click(more);
  expect(heard).toEqual([3, 4]);
  expect(more.getAttribute("aria-disabled")).toBe("true");
  expect(document.activeElement).toBe(more);
  await userEvent.click(input);
  await userEvent.keyboard("{ArrowDown}{ArrowDown}");
  expect(heard).toEqual([3, 4, 3, 2]);
});
