import { readdirSync, realpathSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { reactAriaLocales } from "./react-aria-locales.ts";

const plugin = reactAriaLocales(["en-US", "fr-FR", "ar-AE"]);
const components = dirname(createRequire(import.meta.url).resolve("react-aria-components/package.json"));
const intl = realpathSync(join(components, "../react-aria/dist/private/intl"));

test("React Aria speaks the shop's three languages, and its files are where the plugin looks", () => {
  for (const part of readdirSync(intl)) {
    const files = readdirSync(join(intl, part)).filter((name) => name.endsWith(".mjs"));
    expect(files).toEqual(expect.arrayContaining(["ar-AE.mjs", "en-US.mjs", "fr-FR.mjs"]));
    const kept = files.filter((name) => plugin.load(join(intl, part, name)) === undefined);
    expect(kept.toSorted()).toEqual(["ar-AE.mjs", "en-US.mjs", "fr-FR.mjs"]);
  }
});

test("other files are left alone", () => {
  expect(plugin.load("/app/src/de-DE.mjs")).toBeUndefined();
  expect(plugin.load(join(intl, "../utils/chain.mjs"))).toBeUndefined();
});
