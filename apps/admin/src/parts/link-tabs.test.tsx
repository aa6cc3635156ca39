// @vitest-environment jsdom
import {
  createMemoryHistory,
  createRootRoute,
  createRouter,
  linkOptions,
  RouterContextProvider,
} from "@tanstack/react-router";
import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, test } from "vitest";
import { LinkTabs } from "./link-tabs.tsx";

/** What was scrolled to; jsdom has no scrolling. */
let scrolledTo: (string | null)[] = [];
beforeEach(() => {
  scrolledTo = [];
  Object.defineProperty(Element.prototype, "scrollIntoView", {
    configurable: true,
    value(this: Element) {
      scrolledTo.push(this.textContent);
    },
  });
});
afterEach(cleanup);

const names = { open: "Open", done: "Done" };

async function open(url: string, chosen: "open" | undefined) {
  const history = createMemoryHistory({ initialEntries: [url] });
  const router = createRouter({ routeTree: createRootRoute(), history });
  await router.load();
  render(
    <RouterContextProvider router={router}>
      <LinkTabs
        label="States"
        choices={[undefined, "open", "done"]}
        chosen={chosen}
        name={(state) => (state === undefined ? "All" : names[state])}
        link={(state) => linkOptions({ to: "/drafts", search: state === "open" ? { state: "OPEN" } : {} })}
      />
    </RouterContextProvider>,
  );
  const current = screen.getAllByRole("link").filter((link) => link.getAttribute("aria-current") === "page");
  return current.map(({ textContent }) => textContent);
}

test("one tab is current, whatever else its address has in common with the others", async () => {
  expect(await open("/drafts?state=OPEN", "open")).toEqual(["Open"]);
  expect(scrolledTo).toEqual(["Open"]);
});

test("a later page of a list is still in its tab", async () => {
  expect(await open("/drafts?state=OPEN&cursor=abc", "open")).toEqual(["Open"]);
});
