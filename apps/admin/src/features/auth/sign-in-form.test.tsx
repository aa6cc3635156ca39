// @vitest-environment jsdom
import { cleanup, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, expect, test, vi } from "vitest";
import { renderWithWords } from "../../testing/render-with-words.tsx";
import { SignInForm } from "./sign-in-form.tsx";

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

/** The sign-in endpoint answers so; every request's body is kept. */
function answer(status: number, headers: Record<string, string> = {}): string[] {
  const bodies: string[] = [];
  vi.stubGlobal("fetch", async (_path: string, init: RequestInit) => {
    if (typeof init.body === "string") bodies.push(init.body);
    return new Response("{}", { status, headers });
  });
  return bodies;
}

async function fill(email: string, password: string): Promise<void> {
  await userEvent.type(screen.getByLabelText("E-mail"), email);
  await userEvent.type(screen.getByLabelText("Password"), `${password}{Enter}`);
}

test("a refusal is said and loses nothing that was typed", async () => {
  const bodies = answer(401);
  const done = vi.fn<() => void>();
  await renderWithWords(<SignInForm onDone={done} />);
  await fill("amal@souk.example", "not-the-one");
  expect((await screen.findByRole("alert")).textContent).toContain("isn’t right");
  expect(screen.getByDisplayValue("amal@souk.example")).toBeDefined();
  expect(bodies).toEqual(['{"email":"amal@souk.example","password":"not-the-one","rememberMe":false}']);
  expect(done).not.toHaveBeenCalled();
});

test("too many attempts say how long to wait", async () => {
  answer(429, { "Retry-After": "30" });
  await renderWithWords(<SignInForm onDone={() => undefined} />);
  await fill("amal@souk.example", "once-more");
  expect((await screen.findByRole("alert")).textContent).toContain("30 seconds");
});

test("nothing is sent without an address, and the field says why", async () => {
  const bodies = answer(200);
  await renderWithWords(<SignInForm onDone={() => undefined} />);
  await userEvent.click(screen.getByRole("button", { name: "Sign in" }));
  const text = await screen.findByText(/name@example.com/);
  const box = screen.getByLabelText("E-mail").getAttribute("aria-errormessage");
  expect(text.closest("p")?.id).toBe(box);
  expect(bodies).toEqual([]);
});
