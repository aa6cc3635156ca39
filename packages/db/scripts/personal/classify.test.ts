import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { personalData } from "../../generated/personal-data.ts";
import { classify } from "./classify.ts";
import { DataModel, type Field, type Model } from "./data-model.ts";

const file = new URL("../../generated/data-model.json", import.meta.url);
/** The whole schema, as Prisma reads it. */
const { models } = DataModel.parse(JSON.parse(readFileSync(file, "utf8")));

const without = (documentation: string | undefined, tag: RegExp): string | undefined =>
  documentation?.replace(tag, "");
/** The schema with another text in the place of one model's. */
const changed = (name: string, change: (model: Model) => Model): Model[] =>
  models.map((model) => (model.name === name ? change(model) : model));
const withField = (field: Partial<Field> & { name: string }) => (model: Model) => ({
  ...model,
  fields: [
    ...model.fields,
    { kind: "scalar" as const, type: "String", isList: false, isRequired: true, isId: false, ...field },
  ],
});

describe("the classification of personal data in the schema", () => {
  it("leaves out no table and no column", () => {
    expect(models.length).toBeGreaterThan(100);
    expect(classify(models).problems).toEqual([]);
    expect(classify(models).models).toEqual(personalData);
  });

  it("misses each table whose annotation is taken away", () => {
    for (const { name } of models) {
      const schema = changed(name, (model) => ({
        ...model,
        documentation: without(model.documentation, /@(?:person|impersonal)/g),
      }));
      expect(classify(schema).problems, name).toContain(`${name}: say @person(whose) or @impersonal`);
    }
  });

  it("misses each column whose annotation is taken away", () => {
    const columns = models.flatMap(({ name, fields }) =>
      fields
        .filter(({ documentation }) => documentation?.includes("@personal("))
        .map((field) => ({ name, field })),
    );
    expect(columns.length).toBeGreaterThan(100);
    for (const { name, field } of columns) {
      const bare = { ...field, documentation: without(field.documentation, /@personal\([^)]*\)/) };
      const schema = changed(name, (model) => ({
        ...model,
        fields: model.fields.map((one) => (one === field ? bare : one)),
      }));
      const missed = classify(schema).problems.some((line) => line.startsWith(`${name}.${field.name}: say`));
      // What tells whose a row is may go without.
      const tells = personalData.find(({ model }) => model === name)?.owners.flat() ?? [];
      expect(missed || tells.some(({ column }) => column === field.name), `${name}.${field.name}`).toBe(true);
    }
  });

  it("asks for a new text of a person's row, and for what sounds personal in any row", () => {
    expect(classify(changed("Order", withField({ name: "giftWish" }))).problems).toHaveLength(1);
    expect(classify(changed("Brand", withField({ name: "giftWish" }))).problems).toEqual([]);
    for (const name of ["email", "contactEmail", "phone", "ipAddress", "userId"])
      expect(classify(changed("Brand", withField({ name }))).problems, name).toHaveLength(1);
  });

  it("refuses what can't be: a row deleted in part, a kind that there isn't, nobody's row changed", () => {
    const told = (documentation: string) => withField({ name: "extra", documentation });
    const problems = (model: string, documentation: string) =>
      classify(changed(model, told(documentation))).problems;
    expect(problems("Order", "@personal(content, blank)")).toEqual([]);
    expect(problems("Order", "@personal(content, delete)")).toHaveLength(1);
    expect(problems("Address", "@personal(content, blank)")).toHaveLength(1);
    expect(problems("Order", "@personal(secret, blank)")[0]).toMatch(/none that there is/);
    expect(problems("Brand", "@personal(content, blank)")[0]).toMatch(/nobody's row/);
  });
});
