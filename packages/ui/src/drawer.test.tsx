// @vitest-environment jsdom
import { cleanup, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { afterEach, expect, test } from "vitest";
import { Button } from "./button.tsx";
import { Dialog } from "./dialog.tsx";
import { Drawer } from "./drawer.tsx";

afterEach(cleanup);

function Page({ part: Part }: { part: typeof Drawer | typeof Dialog }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <a href="#before">Before</a>
      <Button onClick={() => setOpen(true)}>Open cart</Button>
      <Part open={open} onOpenChange={setOpen} title="Your cart" closeLabel="Close">
        <a href="#line">A line</a>
      </Part>
    </>
  );
}

test.each([
  ["Drawer", Drawer],
  ["Dialog", Dialog],
])("%s is named by its title, keeps Tab inside, closes by Esc and gives focus back", async (_name, part) => {
  render(<Page part={part} />);
  const opener = screen.getByRole("button", { name: "Open cart" });
  await userEvent.click(opener);
  const dialog = screen.getByRole("dialog", { name: "Your cart" });
  for (let press = 0; press < 5; press++) {
    await userEvent.tab();
    expect(dialog.contains(document.activeElement)).toBe(true);
  }
  await userEvent.keyboard("{Escape}");
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  await waitFor(() => expect(document.activeElement).toBe(opener));
});

test("its own close button closes it too", async () => {
  render(<Page part={Drawer} />);
  await userEvent.click(screen.getByRole("button", { name: "Open cart" }));
  await userEvent.click(screen.getByRole("button", { name: "Close" }));
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
});
