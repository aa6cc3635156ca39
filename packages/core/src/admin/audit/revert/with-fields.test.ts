import { expect, it } from "vitest";
import { withFields } from "./with-fields.ts";

const snapshot = { brand: "Atlas", texts: { en: { name: "Lamp" }, fr: { name: "Lampe" } } };
const gone = { brand: null, "texts.fr.name": null };

it("puts fields in their places and leaves the snapshot as it is", () => {
  const edited = withFields(
    snapshot,
    { "texts.en.name": "Lantern", "texts.ar.name": "فانوس" },
    { absent: "NOWHERE", emptied: "STAYS" },
  );
  expect(edited).toEqual({
    brand: "Atlas",
    texts: { en: { name: "Lantern" }, fr: { name: "Lampe" }, ar: { name: "فانوس" } },
  });
  expect(snapshot.texts.en.name).toBe("Lamp");
});

it.each([
  ["NOWHERE", "STAYS", { brand: null, texts: { en: { name: "Lamp" }, fr: { name: null } } }],
  ["WITHIN", "STAYS", { brand: null, texts: { en: { name: "Lamp" }, fr: {} } }],
  ["WITHIN", "GOES", { brand: null, texts: { en: { name: "Lamp" } } }],
  ["EVERYWHERE", "STAYS", { texts: { en: { name: "Lamp" }, fr: {} } }],
] as const)("nothing is absent %s, and a part that is empty %s", (absent, emptied, expected) => {
  expect(withFields(snapshot, gone, { absent, emptied })).toStrictEqual(expected);
});
