// @vitest-environment jsdom
import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState, type ReactElement } from "react";
import { afterEach, expect, test } from "vitest";
import { Checkbox } from "./checkbox.tsx";
import { ComboBox } from "./combo-box.tsx";
import { NativeSelect } from "./native-select.tsx";
import { NumberField } from "./number-field.tsx";
import { RadioGroup } from "./radio-group.tsx";
import { TextArea } from "./text-area.tsx";
import { TextField } from "./text-field.tsx";

afterEach(cleanup);

const words = { label: "City", help: "Where it goes", error: "Choose a city" };

const fields: [string, ReactElement, string][] = [
  ["TextField", <TextField key="a" {...words} />, "textbox"],
  ["TextArea", <TextArea key="b" {...words} />, "textbox"],
  ["NativeSelect", <NativeSelect key="c" {...words} options={[]} />, "combobox"],
  ["NumberField", <NumberField key="d" {...words} />, "textbox"],
  ["ComboBox", <ComboBox key="e" {...words} options={[]} empty="" />, "combobox"],
  ["Checkbox", <Checkbox key="f" {...words} />, "checkbox"],
  ["RadioGroup", <RadioGroup key="g" {...words} options={[]} />, "radiogroup"],
];

test.each(fields)("%s is named by its label and tied to its help and its error", (_name, field, role) => {
  render(field);
  const control = screen.getByRole(role, { name: "City" });
  const texts = (attribute: string) =>
    (control.getAttribute(attribute) ?? "")
      .split(" ")
      .map((id) => document.getElementById(id)?.textContent)
      .join(" ");
  expect(control.getAttribute("aria-invalid")).toBe("true");
  expect(texts("aria-errormessage")).toBe("Choose a city");
  expect(texts("aria-describedby")).toBe("Where it goes Choose a city");
});

function Form() {
  const [value, setValue] = useState("");
  return (
    <>
      <TextField label="Name" value={value} onChange={setValue} autoComplete="name" />
      <output>{value.toUpperCase()}</output>
    </>
  );
}

test("a form hears text, not events", async () => {
  render(<Form />);
  await userEvent.type(screen.getByLabelText("Name"), "Amina");
  expect(screen.getByRole("status").textContent).toBe("AMINA");
  expect(screen.getByLabelText("Name").getAttribute("autocomplete")).toBe("name");
});
