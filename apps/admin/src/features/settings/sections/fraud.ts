import { sectionForm } from "../section-form.ts";

/** From when an order is held for staff. */
export const fraudSection = sectionForm("fraud", {
  words: (m) => m.settings.fraud,
  groups: [
    {
      id: "hold",
      fields: [
        { name: "enabled", kind: "switch" },
        { name: "holdFrom", kind: "number", min: 1, max: 500 },
        { name: "highFirstOrder", kind: "number", min: 1, max: 1_000_000 },
      ],
    },
    {
      id: "window",
      fields: [
        { name: "windowHours", kind: "number", min: 1, max: 168 },
        { name: "perEmail", kind: "number", min: 1, max: 1000 },
        { name: "perAddress", kind: "number", min: 1, max: 10_000 },
        { name: "perCard", kind: "number", min: 1, max: 1000 },
        { name: "declines", kind: "number", min: 1, max: 1000 },
      ],
    },
  ],
});
