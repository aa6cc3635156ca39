import { sectionForm } from "../section-form.ts";

/** How long what people ask for about their own data takes. */
export const privacySection = sectionForm("privacy", {
  words: (m) => m.settings.privacy,
  groups: [
    { id: "erasure", fields: [{ name: "coolingOffDays", kind: "number", min: 1, max: 28 }] },
    { id: "export", fields: [{ name: "exportDays", kind: "number", min: 1, max: 14 }] },
  ],
});
