import { LOCALES } from "@souk/contracts";
import { sectionForm } from "../section-form.ts";

/** How customers reach the shop, and who is told when they write. */
export const supportSection = sectionForm("support", {
  words: (m) => m.settings.support,
  groups: [
    {
      id: "mail",
      fields: [
        { name: "email", kind: "text", ltr: true },
        { name: "locale", kind: "choice", options: LOCALES },
        { name: "autoReply", kind: "switch" },
      ],
    },
    {
      id: "links",
      fields: [
        { name: "whatsapp", kind: "text", ltr: true },
        { name: "phone", kind: "text", ltr: true },
        { name: "hours", kind: "texts" },
      ],
    },
  ],
});
