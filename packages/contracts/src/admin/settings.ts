import { z } from "zod";
import { COUNTRIES, Country } from "../address.ts";
import { Locale, LocalizedText, text } from "../primitives.ts";
import { ReviewSettings } from "./review-settings.ts";
import { SupportSettings } from "../support-settings.ts";
import { TaxSettings } from "../tax-settings.ts";

/** A line that may be left empty. */
const line = (max: number) => text(0, max).default("");
/** Of what is printed before a document's year: letters, digits and dashes. */
const Prefix = text(1, 10).regex(/^[A-Z0-9-]+$/, "prefix");

/** Who the shop is, on documents and in mails. */
export const ShopSettings = z.object({
  name: LocalizedText.default({ en: "Souk", fr: "Souk", ar: "سوق" }),
  legalName: line(120),
  legalForm: line(60),
  capital: line(60),
  addressLine1: line(200),
  addressLine2: line(200),
  postalCode: line(12),
  city: line(100),
  country: Country.default("MA"),
  phone: line(30),
  email: text(0, 254)
    .pipe(z.union([z.literal(""), z.email()]))
    .default(""),
  /** Identifiant commun de l'entreprise. */
  ice: line(30),
  /** Identifiant fiscal. */
  taxId: line(30),
  tradeRegister: line(60),
  patente: line(30),
  vatNumber: line(30),
  bankName: line(120),
  bankAccount: line(60),
  bankCode: line(20),
});
export type ShopSettings = z.infer<typeof ShopSettings>;

/** When a cash-on-delivery order is invoiced; one paid before is when it is paid. */
export const COD_INVOICED = ["CONFIRMED", "SHIPPED", "DELIVERED"] as const;
export const InvoiceSettings = z.object({
  prefix: Prefix.default("INV"),
  creditPrefix: Prefix.default("CN"),
  dueDays: z.int().min(0).max(365).default(0),
  cashOnDelivery: z.enum(COD_INVOICED).default("DELIVERED"),
  /** Each goes to its buyer by mail when it is issued; else he finds it with his order, and staff may mail it. */
  mailed: z.boolean().default(false),
  footer: LocalizedText.default({}),
});
export type InvoiceSettings = z.infer<typeof InvoiceSettings>;

/** When a card's money is taken: with the order, or when staff say so, at the latest when the goods leave. */
export const CAPTURE_MODES = ["AUTOMATIC", "MANUAL"] as const;
export const PaymentSettings = z.object({
  /** The built-in test gateway: no shop with a provider of its own offers it. */
  card: z.boolean().default(true),
  /** These two are offered where the server is set up with them, too. */
  stripe: z.boolean().default(true),
  paybox: z.boolean().default(true),
  capture: z.enum(CAPTURE_MODES).default("AUTOMATIC"),
  cashOnDelivery: z.boolean().default(true),
  /** Where couriers take cash. */
  cashCountries: z.array(Country).max(COUNTRIES.length).default(["MA"]),
  bankTransfer: z.boolean().default(true),
  /** Days after which an order whose transfer hasn't come is cancelled. */
  transferDays: z.int().min(1).max(60).default(7),
});
export type PaymentSettings = z.infer<typeof PaymentSettings>;

export const ReturnSettings = z.object({
  /** How long after the last parcel arrived a customer may ask to send something back. */
  windowDays: z.int().min(0).max(365).default(14),
});
export type ReturnSettings = z.infer<typeof ReturnSettings>;
/** When an order looks odd enough to be held for staff. Counts are the most that passes within the window. */
export const FraudSettings = z.object({
  enabled: z.boolean().default(true),
  /** Points from which an order is held. */
  holdFrom: z.int().min(1).max(500).default(50),
  windowHours: z.int().min(1).max(168).default(24),
  perEmail: z.int().min(1).max(1000).default(5),
  perAddress: z.int().min(1).max(10_000).default(20),
  perCard: z.int().min(1).max(1000).default(5),
  declines: z.int().min(1).max(1000).default(4),
  /** Units of the order's currency (not minor ones) from which a first order counts as high. */
  highFirstOrder: z.int().min(1).max(1_000_000).default(10_000),
});
export type FraudSettings = z.infer<typeof FraudSettings>;

/** Addresses with commas between them. */
const Emails = text(0, 1000)
  .transform((list) =>
    list
      .toLowerCase()
      .split(/[\s,;]+/)
      .filter((email) => email !== "")
      .join(","),
  )
  .refine(
    (list) => list === "" || list.split(",").every((email) => z.email().safeParse(email).success),
    "email",
  );

export const MailSettings = z.object({
  /** Shoppers who asked for it are reminded once of a cart they left, after so many hours. */
  cartReminders: z.boolean().default(true),
  cartHours: z.int().min(1).max(168).default(4),
  /** Who is written to when a variant falls to its level of low stock; nobody where it is empty. */
  lowStockTo: Emails.default(""),
  lowStockLocale: Locale.default("en"),
  /** How long the outbox keeps mails that are done. */
  keepDays: z.int().min(7).max(3650).default(365),
});
export type MailSettings = z.infer<typeof MailSettings>;

/** How long what people ask for about their own data takes. */
export const PrivacySettings = z.object({
  /** Within these days an erasure can be taken back. The law gives a shop a month in all. */
  coolingOffDays: z.int().min(1).max(28).default(14),
  /** How long the link to an export works. */
  exportDays: z.int().min(1).max(14).default(3),
});
export type PrivacySettings = z.infer<typeof PrivacySettings>;

/**
 * Every section of settings: what an empty object is parsed to are its defaults. A new one also needs its form in the
 * admin (features/settings), or that doesn't compile.
 */
export const settingsSections = {
  shop: ShopSettings,
  invoices: InvoiceSettings,
  payments: PaymentSettings,
  returns: ReturnSettings,
  tax: TaxSettings,
  fraud: FraudSettings,
  mails: MailSettings,
  privacy: PrivacySettings,
  support: SupportSettings,
  reviews: ReviewSettings,
} as const;
export const SettingsSection = z.enum([
  "shop",
  "invoices",
  "payments",
  "returns",
  "tax",
  "fraud",
  "mails",
  "privacy",
  "support",
  "reviews",
]);
export type SettingsSection = z.infer<typeof SettingsSection>;
export const SETTINGS_SECTIONS = SettingsSection.options;
export const AllSettings = z.object(settingsSections);
export type AllSettings = z.infer<typeof AllSettings>;

const view = <S extends SettingsSection>(section: S) =>
  z.object({
    id: z.literal(section),
    /** 0 while nobody saved it. */
    version: z.int(),
    value: settingsSections[section],
  });
export const SettingsView = z.discriminatedUnion("id", [
  view("shop"),
  view("invoices"),
  view("payments"),
  view("returns"),
  view("tax"),
  view("fraud"),
  view("mails"),
  view("privacy"),
  view("support"),
  view("reviews"),
]);
export type SettingsView = z.infer<typeof SettingsView>;
export const SettingsList = z.array(SettingsView);

const save = <S extends SettingsSection>(section: S) =>
  view(section).extend({ overwrite: z.boolean().default(false) });
export const SaveSettingsInput = z.discriminatedUnion("id", [
  save("shop"),
  save("invoices"),
  save("payments"),
  save("returns"),
  save("tax"),
  save("fraud"),
  save("mails"),
  save("privacy"),
  save("support"),
  save("reviews"),
]);
export type SaveSettingsInput = z.infer<typeof SaveSettingsInput>;
