import { sectionForm } from "../section-form.ts";

/** Whether reviews wait until staff have read them, and when buyers are asked for them. */
export const reviewsSection = sectionForm("reviews", {
  words: (m) => m.settings.reviews,
  groups: [
    { id: "publishing", fields: [{ name: "publishAtOnce", kind: "switch" }] },
    {
      id: "invitations",
      fields: [
        { name: "invitations", kind: "switch" },
        { name: "invitationDays", kind: "number", min: 1, max: 60 },
      ],
    },
  ],
});
