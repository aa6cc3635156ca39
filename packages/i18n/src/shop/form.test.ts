import { expect, test } from "vitest";
import { form as ar } from "./ar/form.ts";
import { form as en } from "./en/form.ts";
import { form as fr } from "./fr/form.ts";

test("what is wrong with the answer to a question is told without the question's mark", () => {
  expect(en.at("Name", "Fill in this field")).toBe("Name: Fill in this field");
  expect(en.at("What is it about?", "Choose one")).toBe("What is it about: Choose one");
  expect(fr.at("De quoi s’agit-il\u202f?", "À choisir")).toBe("De quoi s’agit-il\u00a0: À choisir");
  expect(ar.at("ما الموضوع؟", "اختر واحدًا")).toBe("ما الموضوع: اختر واحدًا");
});
