import { SETTINGS_SECTIONS, settingsSections } from "@souk/contracts";
import { loadAdminMessages } from "@souk/i18n/admin";
import { describe, expect, it } from "vitest";
import { checkSettings, fieldsOf, toSettingsForm } from "./section-form.ts";
import { sectionForms } from "./section-forms.ts";

const m = await loadAdminMessages.en();

describe.each(SETTINGS_SECTIONS)("the form of %s", (id) => {
  const section = sectionForms[id];

  it("has a field, and only one, for everything that the contract keeps", () => {
    const names = fieldsOf(section).map(({ name }) => name);
    expect(names.toSorted()).toEqual(Object.keys(settingsSections[id].shape).toSorted());
  });

  it("has words for each group and choice", () => {
    const words = section.words(m);
    for (const group of section.groups) expect(words.groups[group.id]).toBeTruthy();
    for (const field of fieldsOf(section))
      if (field.kind === "choice")
        expect(Object.keys(words.choices[field.name] ?? {}).toSorted()).toEqual(field.options.toSorted());
  });
});

describe("checkSettings", () => {
  const start = toSettingsForm(sectionForms.shop, { value: settingsSections.shop.parse({}) });

  it("takes the defaults as they are", () => {
    const checked = checkSettings(sectionForms.shop, start, m);
    expect(checked.ok && checked.input).toMatchObject({ id: "shop", value: settingsSections.shop.parse({}) });
  });

  it("says in words which field is wrong", () => {
    const checked = checkSettings(sectionForms.shop, { ...start, email: "nobody", city: "x".repeat(101) }, m);
    expect(checked.ok ? [] : checked.problems).toEqual([
      { path: "city", message: m.settings.invalid.too_big },
      { path: "email", message: m.settings.invalid.email },
    ]);
  });
});
