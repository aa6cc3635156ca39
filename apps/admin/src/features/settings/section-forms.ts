import type { SettingsSection } from "@souk/contracts";
import type { SectionForm } from "./section-form.ts";
import { fraudSection } from "./sections/fraud.ts";
import { invoicesSection } from "./sections/invoices.ts";
import { mailsSection } from "./sections/mails.ts";
import { paymentsSection } from "./sections/payments.ts";
import { privacySection } from "./sections/privacy.ts";
import { returnsSection } from "./sections/returns.ts";
import { reviewsSection } from "./sections/reviews.ts";
import { shopSection } from "./sections/shop.ts";
import { supportSection } from "./sections/support.ts";
import { taxSection } from "./sections/tax.ts";

/** The form of every section: one without a form doesn't compile. */
export const sectionForms: Record<SettingsSection, SectionForm> = {
  shop: shopSection,
  invoices: invoicesSection,
  payments: paymentsSection,
  returns: returnsSection,
  tax: taxSection,
  fraud: fraudSection,
  mails: mailsSection,
  privacy: privacySection,
  support: supportSection,
  reviews: reviewsSection,
};
