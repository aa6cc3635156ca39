// @vitest-environment jsdom
import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { I18nProvider } from "react-aria-components/I18nProvider";
import { afterEach, expect, test } from "vitest";
import { NumberField } from "./number-field.tsx";

afterEach(cleanup);

function Quantity({ locale = "en", start = 2 }: { locale?: string; start?: number | null }) {
  const [value, setValue] = useState<number | null>(start);
  return (
    <I18nProvider locale={locale}>
      <NumberField
        label="Quantity"
        look="stepper"
        min={1}
        max={9}
        value={value}
        onChange={setValue}
        decrementLabel="One fewer"
        incrementLabel="One more"
      />
      <output>{String(value)}</output>
    </I18nProvider>
  );
}

const shown = () => screen.getByRole("status").textContent;

test("typing more than there may be gives the most there may be", async () => {
  render(<Quantity />);
  const input = screen.getByRole("textbox", { name: "Quantity" });
  await userEvent.clear(input);
  await userEvent.type(input, "40");
  await userEvent.tab();
  expect(shown()).toBe("9");
  await userEvent.clear(input);
  await userEvent.type(input, "0");
  await userEvent.tab();
  expect(shown()).toBe("1");
});

test("the buttons step, and stop at the ends", async () => {
  render(<Quantity start={8} />);
  const more = screen.getByRole("button", { name: "One more" });
  await userEvent.click(more);
  expect(shown()).toBe("9");
  expect(more).toHaveProperty("disabled", true);
  await userEvent.click(screen.getByRole("button", { name: "One fewer" }));
  expect(shown()).toBe("8");
});

test("an emptied field is null, not zero", async () => {
  render(<Quantity />);
  await userEvent.clear(screen.getByRole("textbox"));
  await userEvent.tab();
  expect(shown()).toBe("null");
});

test("Arabic digits are understood", async () => {
  render(<Quantity locale="ar-EG" />);
  const input = screen.getByRole("textbox");
  await userEvent.clear(input);
  await userEvent.type(input, "٥");
  await userEvent.tab();
  expect(shown()).toBe("5");
});

test.each([
  ["ar-MA-u-nu-latn", /زيادة/],
  ["fr-FR", /Augmenter/],
])("React Aria's own words are there in %s", (locale, name) => {
  render(
    <I18nProvider locale={locale}>
      <NumberField label="Quantity" look="stepper" />
    </I18nProvider>,
  );
  expect(screen.getByRole("button", { name })).toBeDefined();
});
