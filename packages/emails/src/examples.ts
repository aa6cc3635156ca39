import type { Locale, MailTemplate } from "@souk/contracts";
import type { MailContent, MailOrder, MailProps } from "./props.ts";

interface Example {
  readonly locale: Locale;
  readonly origin: string;
}

const names = {
  tile: { en: "Zellige tile, Fez blue", fr: "Zellige, bleu de Fès", ar: "زليج أزرق فاسي" },
  grout: { en: "Fine grout, 5 kg", fr: "Joint fin, 5 kg", ar: "مادة فواصل ناعمة، 5 كغ" },
  size: { en: "10 × 10 cm", fr: "10 × 10 cm", ar: "10 × 10 سم" },
  buyer: { en: "Salma Benali", fr: "Salma Benali", ar: "سلمى بنعلي" },
  street: { en: "12 Rue des Potiers", fr: "12 rue des Potiers", ar: "12 زنقة الفخارين" },
  city: { en: "Fez", fr: "Fès", ar: "فاس" },
  wish: {
    en: "For your new kitchen!",
    fr: "Pour ta nouvelle cuisine !",
    ar: "لمطبخك الجديد!",
  },
  answer: {
    en: "We will, with pleasure.",
    fr: "Nous le ferons, avec plaisir.",
    ar: "سنفعل ذلك بكل سرور.",
  },
  courier: { en: "Courier, 2 to 3 days", fr: "Coursier, 2 à 3 jours", ar: "توصيل، 2 إلى 3 أيام" },
  note: {
    en: "Please pack the tiles upright.",
    fr: "Merci d’emballer les carreaux debout.",
    ar: "يرجى تغليف البلاط واقفًا.",
  },
} as const satisfies Record<string, Record<Locale, string>>;

const arrives = { from: "2027-06-21", to: "2027-06-23" };
const expiresAt = "2027-06-30T00:00:00.000Z";

/** What previews show: goods and people that don't exist. */
export function exampleOf(template: MailTemplate, example: Example): MailContent {
  return { template, props: examples(example)[template] };
}

function examples({ locale, origin }: Example): MailProps {
  const shop = `${origin}/${locale}`;
  const order = exampleOrder(locale, `${shop}/orders/10482`);
  const goods = { lines: order.lines, currency: order.currency, total: order.subtotal };
  const [first] = order.lines.map(({ name, quantity }) => ({ name, quantity }));
  const parcel = { carrier: "Amana", trackingNumber: "MA 4471 0925", arrives, lines: first ? [first] : [] };
  const back = { order, returnNumber: "R-10482-1", lines: first ? [{ ...first, quantity: 2 }] : [] };
  const bank = {
    holder: "Souk SARL",
    name: "Banque Atlas",
    account: "MA64 0112 3456 7890",
    code: "ATLSMAMC",
  };
  const name = names.tile[locale];
  return {
    order_received: { order },
    bank_transfer: { order: { ...order, isPaid: false }, bank },
    payment_received: { order, amount: order.total },
    payment_failed: { ...goods, url: `${shop}/cart` },
    shipped: { order, parcel, isLast: false },
    delivered: { order },
    cancelled: { order, refunded: true },
    refunded: { order, amount: 12_900 },
    order_edited: edited(order, locale, { payUrl: `${shop}/pay/example`, expiresAt }),
    return_approved: { ...back, exchanges: [inPlace(locale)], note: names.note[locale] },
    return_received: back,
    return_changed: { ...back, exchanges: [inPlace(locale)] },
    invoice: { order, invoiceNumber: "INV-2026-00042" },
    draft_payment: { ...goods, url: `${shop}/checkout`, number: "D-118", expiresAt },
    gift_card: giftCard(locale, shop),
    back_in_stock: { name, options: names.size[locale], mediaHash: null, url: shop },
    abandoned_cart: { ...goods, url: `${shop}/cart` },
    ...accountExamples(locale, shop),
    ...contactExamples(locale, origin),
    ...threadExamples(locale, { shop, origin }),
    ...reviewExamples(locale, shop),
    low_stock: { items: lowItems(locale), url: `${origin}/admin/products` },
  };
}

function inPlace(locale: Locale) {
  return { name: names.grout[locale], quantity: 2, difference: 4500 };
}

function accountExamples(locale: Locale, shop: string) {
  const link = { name: names.buyer[locale], url: `${shop}/account` };
  const change = { ...link, email: "salma@new.example" };
  return {
    verify_email: link,
    reset_password: link,
    sign_in_link: link,
    sign_up: link,
    account_exists: change,
    approve_email: change,
    confirm_email: change,
    security_notice: { name: link.name, change: "PASSWORD" },
    accounts_joined: { ...link, other: "s•••@old.example", side: "GONE" },
    data_export: { url: `${shop}/your-data`, expiresAt },
    erasure_asked: { url: `${shop}/account/privacy`, dueAt: expiresAt },
    erasure_done: {},
  } as const;
}

function contactExamples(locale: Locale, origin: string) {
  const text = names.note[locale];
  const email = "salma@example.com";
  const asked = { name: names.buyer[locale], email, topic: "ORDER", orderNumber: 10_482, text } as const;
  return {
    contact_received: {},
    contact_reply: { text: names.answer[locale], asked: text, askedAt: expiresAt },
    contact_message: { ...asked, url: `${origin}/admin/contact` },
  } as const;
}

function threadExamples(locale: Locale, { shop, origin }: { shop: string; origin: string }) {
  const asked = { subject: names.tile[locale], text: names.note[locale], name: names.buyer[locale] };
  return {
    thread_answer: { ...asked, text: names.answer[locale], url: `${shop}/account/messages` },
    thread_message: { ...asked, url: `${origin}/admin/support` },
  } as const;
}

function reviewExamples(locale: Locale, shop: string) {
  const name = names.tile[locale];
  return {
    review_published: { name, url: shop },
    review_rejected: { name, reason: names.note[locale], url: `${shop}/account/reviews` },
    review_invitation: {
      number: 10_482,
      goods: [name, names.grout[locale]].map((one) => ({ name: one, mediaHash: null, url: shop })),
    },
  } as const;
}

function giftCard(locale: Locale, url: string): MailProps["gift_card"] {
  const code = "SOUK-7F3K-92QD-XM4T";
  const card = { code, amount: 50_000, currency: "MAD" as const, expiresAt, url };
  return { ...card, from: names.buyer[locale], message: names.wish[locale] };
}

function lowItems(locale: Locale): MailProps["low_stock"]["items"] {
  return [
    { sku: "ZEL-BLU-10", name: names.tile[locale], available: 4 },
    { sku: "GRT-5", name: names.grout[locale], available: 0 },
  ];
}

function exampleOrder(locale: Locale, url: string): MailOrder {
  return {
    number: 10_482,
    url,
    isPaid: true,
    currency: "MAD",
    subtotal: 129_000,
    shippingTotal: 4500,
    discountTotal: 10_000,
    taxTotal: 0,
    taxIncluded: 20_583,
    total: 123_500,
    lines: [
      {
        name: names.tile[locale],
        options: names.size[locale],
        mediaHash: null,
        quantity: 60,
        total: 108_000,
      },
      { name: names.grout[locale], options: "", mediaHash: null, quantity: 2, total: 21_000 },
    ],
    shippingLabel: names.courier[locale],
    pickup: null,
    arrives,
    shippingAddress: {
      fullName: names.buyer[locale],
      company: null,
      line1: names.street[locale],
      line2: null,
      city: names.city[locale],
      region: null,
      postalCode: "30000",
      country: "MA",
      phone: "+212 600 000 000",
    },
  };
}

function edited(
  order: MailProps["order_edited"]["order"],
  locale: Locale,
  link: { payUrl: string; expiresAt: string },
): MailProps["order_edited"] {
  const added = [{ name: names.tile[locale], quantity: 2 }];
  return {
    order,
    change: { difference: 12_900, added, removed: [], reason: "" },
    amountDue: 12_900,
    ...link,
  };
}
