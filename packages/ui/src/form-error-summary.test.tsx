// @vitest-environment jsdom
import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test } from "vitest";
import { FormErrorSummary } from "./form-error-summary.tsx";
import { TextField } from "./text-field.tsx";

afterEach(cleanup);

const errors = [{ field: "email", message: "Enter an e-mail address" }];

function Form({ count }: { count: number }) {
  return (
    <>
      <FormErrorSummary title="There is a problem" errors={count > 0 ? errors : []} focusKey={count} />
      <TextField label="E-mail" name="email" error="Enter an e-mail address" />
    </>
  );
}

test("it takes focus at every failed submit, and renders nothing before", async () => {
  const { rerender } = render(<Form count={0} />);
  expect(screen.queryByRole("alert")).toBeNull();
  rerender(<Form count={1} />);
  expect(document.activeElement).toBe(screen.getByRole("alert"));
  await userEvent.click(screen.getByRole("textbox"));
  rerender(<Form count={2} />);
  expect(document.activeElement).toBe(screen.getByRole("alert"));
});

test("a link goes to its field, found by name", async () => {
  render(<Form count={1} />);
  await userEvent.click(screen.getByRole("link", { name: "Enter an e-mail address" }));
  expect(document.activeElement).toBe(screen.getByRole("textbox", { name: "E-mail" }));
});
