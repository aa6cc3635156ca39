/** `pnpm gen feature <name>`: a contract, a use case, a router and their tests, wired into the shop's router. */
import { readFile, writeFile, mkdir } from "node:fs/promises";
import { existsSync } from "node:fs";
import { dirname } from "node:path";
import { execFileSync } from "node:child_process";
import { featureFiles, type FeatureNames } from "./gen/feature-files.ts";

const MATRIX = "apps/server/src/authorization/shop-rows.ts";
const NAME = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

function namesOf(kebab: string): FeatureNames {
  const pascal = kebab.replaceAll(/(?:^|-)([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
  return { kebab, pascal, camel: pascal.charAt(0).toLowerCase() + pascal.slice(1) };
}

async function edit(path: string, change: (text: string) => string): Promise<void> {
  await writeFile(path, change(await readFile(path, "utf8")));
}

async function wire({ kebab, camel }: FeatureNames): Promise<void> {
  await edit("packages/contracts/src/index.ts", (text) => `${text}export * from "./${kebab}.ts";\n`);
  await edit("packages/api/src/shop.router.ts", (text) =>
    `import { ${camel}Router } from "./shop/${kebab}.router.ts";\n${text}`.replace(
      "router({\n",
      `router({\n  ${camel}: ${camel}Router,\n`,
    ),
  );
  // Who may ask is told beside the matrix that tries it: the template's procedure is everybody's.
  await edit(MATRIX, (text) => text.replace("Row>> = {\n", `Row>> = {\n  "${camel}.get": everybody,\n`));
}

async function generate(kebab: string): Promise<string[]> {
  const names = namesOf(kebab);
  const files = Object.entries(featureFiles(names));
  const taken = files.map(([path]) => path).filter((path) => existsSync(path));
  if (taken.length > 0) throw new Error(`Already there, nothing was written: ${taken.join(", ")}`);
  for (const [path, text] of files) {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }
  await wire(names);
  const written = files.map(([path]) => path);
  execFileSync("oxfmt", [
    ...written,
    "packages/api/src/shop.router.ts",
    "packages/contracts/src/index.ts",
    MATRIX,
  ]);
  return written;
}

const [kind, name] = process.argv.slice(2);
if (kind !== "feature" || !name || !NAME.test(name)) {
  console.error("Usage: pnpm gen feature <name>   (kebab-case, such as loyalty-point)");
  process.exitCode = 2;
} else {
  try {
    for (const path of await generate(name)) console.log(path);
    console.log(`Wired into the shop's router. Next: pnpm types && pnpm test:int ${name}`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
