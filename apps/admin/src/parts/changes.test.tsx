// @vitest-environment jsdom
import { cleanup, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, expect, test } from "vitest";
import { renderWithWords } from "../testing/render-with-words.tsx";
import { Changes } from "./changes.tsx";

afterEach(cleanup);

test("a price reads as money, old and new, under its variant's name", async () => {
  const path = "variants.LAMP-S.prices.MAD.amount";
  await renderWithWords(<Changes before={{ [path]: 12_050 }} after={{ [path]: 9990 }} />);
  expect(screen.getByText("LAMP-S · MAD · Price")).toBeDefined();
  expect(document.querySelector("del")?.textContent).toMatch(/120\.50/);
  expect(document.querySelector("ins")?.textContent).toMatch(/99\.90/);
});

test("many fields are shown on demand", async () => {
  const fields = Object.fromEntries(Array.from({ length: 9 }, (_, at) => [`field${at}`, at]));
  await renderWithWords(<Changes before={{}} after={fields} />);
  expect(screen.queryByText("field8")).toBeNull();
  await userEvent.click(screen.getByRole("button", { name: "3 more fields" }));
  expect(screen.getByText("field8")).toBeDefined();
});

test("an emptied field says so", async () => {
  await renderWithWords(<Changes before={{ brand: "Fassi" }} after={{ brand: null }} />);
  expect(screen.getByText("Brand")).toBeDefined();
  expect(screen.getByText("empty")).toBeDefined();
});
