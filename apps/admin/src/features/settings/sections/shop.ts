import { sectionForm } from "../section-form.ts";

/** Who the shop is. */
export const shopSection = sectionForm("shop", {
  words: (m) => m.settings.shop,
  groups: [
    { id: "name", fields: [{ name: "name", kind: "names" }] },
    {
      id: "legal",
      fields: [
        { name: "legalName", kind: "text" },
        { name: "legalForm", kind: "text" },
        { name: "capital", kind: "text", ltr: true },
        { name: "ice", kind: "text", ltr: true },
        { name: "taxId", kind: "text", ltr: true },
        { name: "tradeRegister", kind: "text" },
        { name: "patente", kind: "text", ltr: true },
        { name: "vatNumber", kind: "text", ltr: true },
      ],
    },
    {
      id: "address",
      fields: [
        { name: "addressLine1", kind: "text" },
        { name: "addressLine2", kind: "text" },
        { name: "postalCode", kind: "text", ltr: true },
        { name: "city", kind: "text" },
        { name: "country", kind: "country" },
        { name: "phone", kind: "text", ltr: true },
        { name: "email", kind: "text", ltr: true },
      ],
    },
    {
      id: "bank",
      fields: [
        { name: "bankName", kind: "text" },
        { name: "bankAccount", kind: "text", ltr: true },
        { name: "bankCode", kind: "text", ltr: true },
      ],
    },
  ],
});
