import { CAPTURE_MODES } from "@souk/contracts";
import { sectionForm } from "../section-form.ts";

/** How customers may pay, and when a card's money is taken. */
export const paymentsSection = sectionForm("payments", {
  words: (m) => m.settings.payments,
  groups: [
    {
      id: "cards",
      fields: [
        { name: "card", kind: "switch" },
        { name: "stripe", kind: "switch" },
        { name: "paybox", kind: "switch" },
        { name: "capture", kind: "choice", options: CAPTURE_MODES },
      ],
    },
    {
      id: "cash",
      fields: [
        { name: "cashOnDelivery", kind: "switch" },
        { name: "cashCountries", kind: "countries" },
      ],
    },
    {
      id: "transfer",
      fields: [
        { name: "bankTransfer", kind: "switch" },
        { name: "transferDays", kind: "number", min: 1, max: 60 },
      ],
    },
  ],
});
