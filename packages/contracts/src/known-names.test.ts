import { describe, expect, test } from "vitest";
import { asProblem } from "./domain-error.ts";
import { isMailTemplate, isSecretTemplate } from "./mail.ts";

// `in` finds these in any object: a template of that name was looked for and broke the answer.
describe.each(["__proto__", "constructor", "toString", "hasOwnProperty"])("%s is nobody's name", (name) => {
  test("of a mail", () => expect([isMailTemplate(name), isSecretTemplate(name)]).toEqual([false, false]));
  test("of a refusal", () => expect(asProblem({ code: name, details: {} })).toBeNull());
});
