import { readdir, readFile } from "node:fs/promises";
import { expect, test } from "vitest";

const here = import.meta.dirname;

/** The components that the package gives out: what its door exports by a name with a capital. */
async function parts(): Promise<string[]> {
  const door = await readFile(`${here}/../index.ts`, "utf8");
  const exported = [...door.matchAll(/export \{([^}]*)\} from "[^"]*\.tsx"/g)].flatMap(([, names = ""]) =>
    names.split(",").map((name) => name.trim()),
  );
  return exported.filter((name) => /^[A-Z]\w*$/.test(name));
}

/** They have nothing to show, stand within another part, or are the app's own: one a page. */
const APART = new Set(["VisuallyHidden", "Field", "FieldError", "Announcer", "ToastRegion"]);

test("every part of the design system stands on its page", async () => {
  const files = (await readdir(here)).filter((file) => file.endsWith(".tsx"));
  const page = (await Promise.all(files.map((file) => readFile(`${here}/${file}`, "utf8")))).join("\n");
  const all = await parts();
  expect(all.length).toBeGreaterThan(50);
  expect(all.filter((name) => !APART.has(name) && !new RegExp(`<${name}\\b`).test(page))).toEqual([]);
});
