// @vitest-environment jsdom
import { act, cleanup, render, screen } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { announce, Announcer } from "./announcer.tsx";

afterEach(cleanup);

const regions = () => screen.getAllByRole("status").map((region) => region.textContent);
const said = () => regions().join("");

test("it says the newest text alone", () => {
  render(<Announcer />);
  act(() => announce("24 products"));
  expect(said()).toBe("24 products");
  act(() => announce("12 products"));
  expect(said()).toBe("12 products");
});

test("the same text twice changes the page twice, or it would be read once", () => {
  render(<Announcer />);
  act(() => announce("Added to cart"));
  const first = regions();
  act(() => announce("Added to cart"));
  expect(said()).toBe("Added to cart");
  expect(regions()).not.toEqual(first);
});
