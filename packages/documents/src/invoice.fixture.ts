import { type InvoiceData, type Locale, ShopSettings } from "@souk/contracts";

const seller = ShopSettings.parse({
  legalName: "Souk Atlas",
  legalForm: "SARL",
  capital: "100 000 MAD",
  ice: "001234567000089",
  taxId: "12345678",
  tradeRegister: "Marrakech 98765",
  addressLine1: "45 rue Bab Doukkala",
  postalCode: "40000",
  city: "Marrakech",
  phone: "+212 524 00 00 00",
  email: "bonjour@souk.example",
  bankName: "Attijariwafa bank",
  bankAccount: "007 450 0001234500000123 45",
});

const addressIn = (locale: Locale) => ({
  fullName: locale === "ar" ? "فاطمة الزهراء بنعلي" : "Jean-François Lefèvre",
  company: "Riad Zitoun SARL",
  line1: "12 Derb El Ferrane",
  line2: null,
  city: locale === "ar" ? "مراكش" : "Marrakech",
  region: null,
  postalCode: "40000",
  country: "MA",
  phone: "+212 600 000 000",
});

function goodsIn(locale: Locale, lines: number) {
  return Array.from({ length: lines }, (_, at) => ({
    sku: `LAMP-${at + 1}`,
    name: locale === "ar" ? `فانوس نحاسي رقم ${at + 1}` : `Pierced brass lantern ${at + 1}`,
    options: locale === "ar" ? "أخضر (كبير)، 30 × 40 cm" : "Émeraude, 30 × 40 cm",
    quantity: 2,
    unitPrice: 61_725,
    discount: at === 0 ? 3450 : 0,
    total: 123_450 - (at === 0 ? 3450 : 0),
    taxRate: 2000,
  }));
}

/** An invoice of `lines` lines; texts in the given language, names as they come. */
export function invoiceData(locale: Locale, lines: number, over: Partial<InvoiceData> = {}): InvoiceData {
  const goods = goodsIn(locale, lines);
  const total = goods.reduce((sum, line) => sum + line.total, 0) + 3500;
  const tax = Math.round(total / 6);
  const address = addressIn(locale);
  return {
    kind: "INVOICE",
    number: "INV-2026-00042",
    locale,
    currency: "MAD",
    issuedAt: "2026-03-14T10:00:00.000Z",
    dueAt: null,
    seller,
    buyer: { ...address, email: "fatima@example.com", vatNumber: null },
    shipTo: address,
    order: { number: 1042, placedAt: "2026-03-13T09:00:00.000Z" },
    invoice: null,
    reason: "",
    pricesIncludeTax: true,
    taxExempt: false,
    lines: goods,
    shipping: { label: locale === "ar" ? "توصيل عادي" : "Standard", total: 3500, taxRate: 2000 },
    subtotal: 123_450 * lines,
    discountTotal: 3450,
    taxTotal: tax,
    total,
    taxes: [{ rate: 2000, net: total - tax, tax, gross: total }],
    paidBy: "test_gateway",
    footer: locale === "ar" ? "شكرًا لثقتكم." : "Merci de votre confiance.",
    ...over,
  };
}
