import { LOCALES } from "@souk/contracts";
import { sectionForm } from "../section-form.ts";

/** What is mailed by itself, to whom, and how long it is kept. */
export const mailsSection = sectionForm("mails", {
  words: (m) => m.settings.mails,
  groups: [
    {
      id: "carts",
      fields: [
        { name: "cartReminders", kind: "switch" },
        { name: "cartHours", kind: "number", min: 1, max: 168 },
      ],
    },
    {
      id: "stock",
      fields: [
        { name: "lowStockTo", kind: "text", ltr: true },
        { name: "lowStockLocale", kind: "choice", options: LOCALES },
      ],
    },
    { id: "outbox", fields: [{ name: "keepDays", kind: "number", min: 7, max: 3650 }] },
  ],
});
