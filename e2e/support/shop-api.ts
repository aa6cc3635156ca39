import type { Page } from "@playwright/test";
import { hashPassword } from "@souk/auth";
import type { Locale } from "@souk/contracts";
import { setPassword } from "@souk/core/identity/credentials";
import { createDb } from "@souk/db";
import { runningUrl } from "@souk/db/embedded";

/** A mutation with the page's own cookies; fails the test where the server refuses. */
export async function mutate(page: Page, path: `shop/${string}` | `admin/${string}`, input: object) {
  const answer = await send(page, path, input);
  if (!answer.ok()) throw new Error(`${path}: ${answer.status()} ${await answer.text()}`);
  return answer;
}

/** As above; what the server answers is the test's to judge. */
export async function send(page: Page, path: `shop/${string}` | `admin/${string}`, input: object) {
  return page.request.post(`/trpc/${path}`, { data: input, headers: { origin: baseOrigin() } });
}

/** Where the shop under test lives. */
export function baseOrigin(): string {
  return `http://localhost:${process.env["E2E_PORT"] ?? ""}`;
}

/** Puts units into this browser's cart without the screens, where they are not what is tested. */
export async function addToCart(page: Page, variantId: string, quantity = 1, locale: Locale = "en") {
  await mutate(page, "shop/cart.addLine", { locale, currency: "MAD", variantId, quantity });
}

export interface Account {
  name: string;
  email: string;
  password: string;
}

let made = 0;

/** Nobody else's e-mail, in this run or another. */
export function newEmail(): string {
  made += 1;
  return `e2e-${Date.now()}-${process.pid}-${made}@example.test`;
}

/** An account with a password; this browser is signed in with it. Made without the mail that a shopper waits for. */
export async function signUp(page: Page, told: Partial<Account> = {}): Promise<Account> {
  const account = { name: "Amal Berrada", email: newEmail(), password: "seven bright lanterns", ...told };
  const handle = createDb({ url: await runningUrl(process.env["E2E_DATA_DIR"] ?? ""), poolSize: 1 });
  const { name, email } = account;
  const { id } = await handle.db.user.create({ data: { name, email }, select: { id: true } });
  await setPassword(handle.db, id, await hashPassword(account.password));
  await handle.close();
  await signIn(page, account);
  return account;
}

export async function signIn(page: Page, account: Pick<Account, "email" | "password">): Promise<void> {
  await auth(page, "sign-in/email", { ...account, rememberMe: true });
}

async function auth(page: Page, path: string, data: object): Promise<void> {
  const answer = await page.request.post(`/api/auth/${path}`, { data, headers: { origin: baseOrigin() } });
  if (!answer.ok()) throw new Error(`${path}: ${answer.status()} ${await answer.text()}`);
}
