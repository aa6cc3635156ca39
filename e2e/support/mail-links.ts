import type { Browser } from "@playwright/test";
import { expect } from "./staff.ts";
import { adminWords } from "./words.ts";

interface Outbox {
  browser: Browser;
  actAs: (role: "SUPER_ADMIN", context: Awaited<ReturnType<Browser["newContext"]>>) => Promise<void>;
}

/** The link of the newest mail of a template to somebody, shown to a super administrator of a shop without a mail server. */
export async function linkOf({ browser, actAs }: Outbox, template: string, email: string): Promise<string> {
  const { m } = await adminWords("en");
  const context = await browser.newContext();
  await actAs("SUPER_ADMIN", context);
  const page = await context.newPage();
  await page.goto(`/admin/mail?template=${template}&recipient=${encodeURIComponent(email)}`);
  await page.getByRole("table").getByRole("link").first().click();
  const frame = page.getByRole("main");
  await expect(frame.getByText("••••••••").first()).toBeVisible();
  await page.getByRole("button", { name: m.mail.reveal }).click();
  const href = await page.getByRole("link", { name: m.mail.openLink }).getAttribute("href");
  await context.close();
  return href ?? "";
}
