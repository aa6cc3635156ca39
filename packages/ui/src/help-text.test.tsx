// @vitest-environment jsdom
import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { buttonClass } from "./button-class.ts";
import { Checkbox } from "./checkbox.tsx";
import { NativeSelect } from "./native-select.tsx";
import { RadioGroup } from "./radio-group.tsx";

afterEach(cleanup);

test("help describes a field and is no part of its name", () => {
  render(
    <>
      <NativeSelect label="City" help="Where it is sent." options={[]} />
      <Checkbox label="Gift" help="Wrapped in paper." />
      <RadioGroup
        label="Delivery"
        options={[{ value: "fast", label: "Express", help: "Tomorrow", end: "40 MAD" }]}
      />
    </>,
  );
  for (const [role, name, help] of [
    ["combobox", "City", "Where it is sent."],
    ["checkbox", "Gift", "Wrapped in paper."],
    ["radio", "Express 40 MAD", "Tomorrow"],
  ] as const) {
    const control = screen.getByRole(role, { name });
    expect(describedBy(control)).toBe(help);
  }
});

test("a caller may place a button: it is relative only where nothing else is asked for", () => {
  expect(buttonClass({ className: "absolute" }).split(" ")).not.toContain("relative");
});

function describedBy(control: HTMLElement): string {
  const ids = control.getAttribute("aria-describedby")?.split(" ") ?? [];
  return ids.map((id) => document.getElementById(id)?.textContent).join(" ");
}
