import type { Locale } from "@souk/contracts";
import { pdfPages } from "@souk/testing/pdf-pages";
import { describe, expect, it } from "vitest";
import { visualRuns } from "./bidi.ts";
import { invoiceData } from "./invoice.fixture.ts";
import { invoicePdf } from "./invoice.ts";

const read = async (locale: Locale, lines: number, over = {}) =>
  pdfPages(await invoicePdf(invoiceData(locale, lines, over)));

describe("invoicePdf", () => {
  it.each([
    ["en", "Invoice", "1,234.50"],
    ["fr", "Facture", "1 234,50"],
    ["ar", "فاتورة", "1.234,50"],
  ] as const)(
    "in %s has its number, the company's numbers, goods, tax and total as text",
    async (locale, title, amount) => {
      const [page = ""] = await read(locale, 3);
      const text = page.replaceAll(" ", " ");
      for (const part of [title, "INV-2026-00042", "001234567000089", "LAMP-2", "1042", amount])
        expect(text).toContain(part);
    },
  );

  it("in Arabic gives back words as they were written, ligatures too", async () => {
    const [text = ""] = await read("ar", 2, { kind: "CREDIT_NOTE", reason: "الألوان لا تطابق" });
    for (const word of [
      "إشعار دائن",
      "فاطمة الزهراء بنعلي",
      "فانوس نحاسي رقم",
      "الضريبة",
      "التسليم إلى",
      "الألوان لا تطابق",
    ])
      expect(text).toContain(word);
    // Latin inside keeps its own order.
    for (const line of ["45 rue Bab Doukkala", "+212 524 00 00 00"]) expect(text).toContain(line);
  });

  it("of many lines goes on on further pages, each with its heading and which page of how many it is", async () => {
    const pages = await read("fr", 120);
    expect(pages.length).toBeGreaterThan(4);
    for (const [at, page] of pages.entries()) {
      expect(page).toContain(`Page ${at + 1} sur ${pages.length}`);
      expect(page).toContain("INV-2026-00042");
    }
    expect(pages.slice(0, -1).every((page) => page.includes("Désignation"))).toBe(true);
    const skus = pages.join("|").match(/LAMP-\d+/g) ?? [];
    expect(new Set(skus).size).toBe(120);
  });

  it("of the same data is the same file, of other data another", async () => {
    const [one, two, other] = [
      await invoicePdf(invoiceData("ar", 2)),
      await invoicePdf(invoiceData("ar", 2)),
      await invoicePdf(invoiceData("ar", 2, { total: 1 })),
    ];
    expect(Buffer.from(one).equals(two)).toBe(true);
    expect(Buffer.from(one).equals(other)).toBe(false);
  });

  it("mentions who owes the tax where it is not the shop", async () => {
    const data = invoiceData("en", 1);
    const buyer = { ...data.buyer, vatNumber: "FR40303265045" };
    const [text = ""] = await read("en", 1, { taxExempt: true, buyer });
    expect(text).toContain("Reverse charge: the tax is owed by the customer, VAT number FR40303265045.");
    expect((await read("en", 1))[0]).not.toContain("Reverse charge");
  });
});

describe("visualRuns", () => {
  it("puts runs in the order on paper and mirrors parentheses", () => {
    expect(visualRuns("abc (123)").map(({ text }) => text)).toEqual(["abc (123)"]);
    expect(visualRuns("رقم (12) abc").map(({ text }) => text)).toEqual(["abc", "( ", "12", "رقم )"]);
  });
});
