import { COD_INVOICED } from "@souk/contracts";
import { sectionForm } from "../section-form.ts";

/** How invoices and credit notes are numbered, dated and closed. */
export const invoicesSection = sectionForm("invoices", {
  words: (m) => m.settings.invoices,
  groups: [
    {
      id: "numbers",
      fields: [
        { name: "prefix", kind: "text", ltr: true },
        { name: "creditPrefix", kind: "text", ltr: true },
      ],
    },
    {
      id: "issue",
      fields: [
        { name: "cashOnDelivery", kind: "choice", options: COD_INVOICED },
        { name: "dueDays", kind: "number", min: 0, max: 365 },
        { name: "mailed", kind: "switch" },
      ],
    },
    { id: "footer", fields: [{ name: "footer", kind: "texts" }] },
  ],
});
