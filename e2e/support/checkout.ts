import type { Locator, Page } from "@playwright/test";
import { expect } from "./shop.ts";
import type { Locale, ShopWords } from "./words.ts";

export const CARDS = {
  succeeds: "4242 4242 4242 4242",
  declined: "4000 0000 0000 0002",
  challenge: "4000 0025 0000 3155",
  timesOut: "4000 0000 0000 0341",
} as const;

export const SHOPPER = {
  fullName: "Salma Idrissi",
  line1: "12 rue des Orangers",
  postalCode: "20250",
  city: "Casablanca",
  phone: "+212 600 112 233",
};

/** The bank's button, which is not of the shop's catalogs. */
export const APPROVE: Record<Locale, string> = {
  en: "Approve the payment",
  fr: "Approuver le paiement",
  ar: "الموافقة على الدفع",
};

/** The checkout as a shopper sees it, found by what it says. */
export function checkoutOf(page: Page, { locale, m }: ShopWords) {
  const { checkout } = m;
  const field = (name: string): Locator => page.getByRole("textbox", { name, exact: true });
  const step = (title: string): Locator => page.getByRole("region", { name: title, exact: true });
  return {
    field,
    step,
    summary: page.getByRole("complementary", { name: checkout.summary }),
    pay: page.getByRole("button", { name: new RegExp(`^${checkout.pay("")}`) }),
    order: page.getByRole("button", { name: new RegExp(`^${checkout.order("")}`) }),

    async open(): Promise<void> {
      await page.goto(`/${locale}/checkout`);
      await expect(page.getByRole("heading", { level: 1, name: checkout.title })).toBeVisible();
    },
    async fillContact(email: string): Promise<void> {
      await field(checkout.email).fill(email);
      await field(checkout.address.fullName).fill(SHOPPER.fullName);
      await field(checkout.address.line1).fill(SHOPPER.line1);
      await field(checkout.address.postalCode).fill(SHOPPER.postalCode);
      await field(checkout.address.city).fill(SHOPPER.city);
      await field(checkout.address.phone).fill(SHOPPER.phone);
    },
    async toShipping(): Promise<void> {
      await page.getByRole("button", { name: checkout.toShipping }).click();
      await expect(page.getByRole("button", { name: checkout.toPayment })).toBeVisible();
    },
    async toPayment(): Promise<void> {
      await page.getByRole("button", { name: checkout.toPayment }).click();
      await expect(page.getByRole("radiogroup", { name: checkout.method })).toBeVisible();
    },
    async fillCard(number: string): Promise<void> {
      await field(checkout.cardNumber).fill(number);
      await field(checkout.expiry).fill("12/34");
      await field(checkout.cvc).fill("123");
    },
  };
}

export type Checkout = ReturnType<typeof checkoutOf>;

/** From an empty form to the payment step. */
export async function reachPayment(page: Page, words: ShopWords, email: string): Promise<Checkout> {
  const checkout = checkoutOf(page, words);
  await checkout.open();
  await checkout.fillContact(email);
  await checkout.toShipping();
  await checkout.toPayment();
  return checkout;
}

/** Waits for the order's page after paying; answers with its number. */
export async function confirmedNumber(page: Page, { m }: ShopWords): Promise<number> {
  await expect(page.getByText(m.order.thanks)).toBeVisible({ timeout: 30_000 });
  const number = /\/orders\/(\d+)/.exec(page.url())?.[1];
  if (number === undefined) throw new Error(`not an order's page: ${page.url()}`);
  await expect(page.getByRole("heading", { level: 1, name: m.order.title(Number(number)) })).toBeVisible();
  return Number(number);
}
