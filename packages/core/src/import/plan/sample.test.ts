import { expect, it } from "vitest";
import { changedFacts, type Facts } from "../state/facts.ts";
import { sampleOf } from "./sample.ts";

/** The fields that a product that was this and will be that is shown with. */
function fieldsOf(before: Facts, after: Facts) {
  const change = changedFacts(before, after);
  if (change === null) throw new Error("nothing differs");
  return sampleOf({ name: "", line: 2, outcome: "changed" }, change, { pathOf: () => [] }).fields;
}

it("names every field that differs, also where it reads the same", () => {
  expect(fieldsOf({ images: ["a"] }, { images: ["b"] })).toEqual([
    { field: "images", before: "1", after: "1" },
  ]);
  expect(fieldsOf({ "S#values": ["red"] }, { "S#values": ["green"] })).toEqual([
    { field: "S#values", before: "red", after: "green" },
  ]);
  const label = (fr: string) => ({ options: [{ code: "size", label: { en: "Size", fr }, values: [] }] });
  expect(fieldsOf(label("Taille"), label("Grandeur"))).toEqual([
    { field: "options", before: "size, Size, Taille", after: "size, Size, Grandeur" },
  ]);
});

it("shows of long texts where they part", () => {
  const long = "word ".repeat(40);
  const [field] = fieldsOf({ description: `${long}old end` }, { description: `${long}new end` });
  expect(field?.before).toMatch(/^….{20,60}old end$/);
  expect(field?.after).toMatch(/^….{20,60}new end$/);
});

it("shows a new long text from its beginning", () => {
  const [field] = fieldsOf({}, { description: "word ".repeat(200) });
  expect(field).toMatchObject({ before: null, after: expect.stringMatching(/^word word/) });
});

it("leaves out what says nothing: a new variant's values beside its price, and what is not so", () => {
  expect(
    fieldsOf({}, { "S#values": ["red"], "S#price:EUR": { amount: 990, compareAt: null }, featured: false }),
  ).toEqual([{ field: "S#price:EUR", before: null, after: "9.90" }]);
});
