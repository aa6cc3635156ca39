import { sectionForm } from "../section-form.ts";

/** How long customers may ask to send something back. */
export const returnsSection = sectionForm("returns", {
  words: (m) => m.settings.returns,
  groups: [{ id: "window", fields: [{ name: "windowDays", kind: "number", min: 0, max: 365 }] }],
});
