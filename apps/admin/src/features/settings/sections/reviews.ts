import { sectionForm } from "../section-form.ts";

/** Whether reviews wait until staff have read them. */
export const reviewsSection = sectionForm("reviews", {
  words: (m) => m.settings.reviews,
  groups: [{ id: "publishing", fields: [{ name: "publishAtOnce", kind: "switch" }] }],
});
