import { expect, test } from "vitest";
import { emptyHeld, readNumber, toHeld, toHeldForm, withHeld } from "./held-form.ts";

const held = [
  { type: "TEXT", code: "note", text: { en: "By hand" } },
  { type: "NUMBER", code: "thickness", number: 12.5 },
  { type: "CHOICE", code: "finish", values: ["matt"] },
  { type: "COLOUR", code: "colour", values: ["red", "blue"] },
  { type: "BOOLEAN", code: "outdoor", flag: false },
] as const;

test("what is loaded is saved as it was", () => {
  for (const one of held)
    expect(
      toHeld(
        toHeldForm(
          one.type === "CHOICE" || one.type === "COLOUR" ? { ...one, values: [...one.values] } : one,
        ),
      ),
    ).toEqual(one);
});

test("a change takes the place that the attribute has among all, and an emptied one goes", () => {
  const codes = ["a", "b", "c"];
  const [a, c] = [emptyHeld("a", "NUMBER"), emptyHeld("c", "BOOLEAN")].map((form) => ({
    ...form,
    number: "1",
    flag: "true",
  }));
  if (!a || !c) throw new Error("two were made");
  const b = { ...emptyHeld("b", "CHOICE"), values: ["x"] };
  expect(withHeld([a, c], b, codes).map(({ code }) => code)).toEqual(["a", "b", "c"]);
  expect(withHeld([a, b, c], { ...b, values: [] }, codes).map(({ code }) => code)).toEqual(["a", "c"]);
  expect(withHeld([a], { ...a, number: " " }, codes)).toEqual([]);
  const text = { ...emptyHeld("b", "TEXT"), text: { en: " ", fr: "", ar: "" } };
  expect(withHeld([a], text, codes)).toEqual([a]);
});

test("numbers are read with a point or a comma", () => {
  expect(["12", "12.5", " 12,5 ", "-3"].map(readNumber)).toEqual([12, 12.5, 12.5, -3]);
  for (const text of ["", "12 mm", "1.2.3", "1e3"]) expect(readNumber(text)).toBeNaN();
});
