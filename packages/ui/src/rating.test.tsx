// @vitest-environment jsdom
import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { Rating } from "./rating.tsx";

afterEach(cleanup);

test.each([
  [4.5, "90%"],
  [4.2, "84%"],
  [0, "0%"],
  [5, "100%"],
])("%d stars are drawn as far as they go", (value, share) => {
  render(<Rating value={value} label={`${value} of 5`} />);
  const drawn = screen.getByText(`${value} of 5`).parentElement?.querySelector<HTMLElement>("[style]");
  expect(drawn?.style.inlineSize).toBe(share);
});
