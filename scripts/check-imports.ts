/** Imports go one way through the house (ARCHITECTURE.md): prints each that doesn't, and fails. */
import { readFile } from "node:fs/promises";
import { dirname, join, normalize } from "node:path";
import { sourceFiles } from "./source-files.ts";

/** Who may import whom; tests and tools may also use `testing`. */
const allowed: Record<string, readonly string[]> = {
  "packages/contracts": [],
  "packages/db": [],
  "packages/i18n": ["contracts"],
  "packages/ui": [],
  "packages/emails": ["contracts", "i18n"],
  "packages/core": ["contracts", "db", "emails"],
  "packages/auth": ["contracts", "db"],
  "packages/api": ["contracts", "core"],
  "packages/testing": ["contracts", "db", "core"],
  "packages/documents": ["contracts", "i18n"],
  "packages/demo": ["auth", "contracts", "core", "db"],
  "apps/server": ["api", "auth", "contracts", "core", "db", "demo", "documents", "i18n"],
  "apps/storefront": ["contracts", "i18n", "ui"],
  "apps/admin": ["contracts", "i18n", "ui"],
  e2e: ["auth", "contracts", "core", "db", "demo", "i18n", "testing"],
  bench: ["contracts", "core", "db", "demo"],
};
/** The apps know the router's type and nothing else of it. */
const typesOnly: Record<string, readonly string[]> = { "apps/storefront": ["api"], "apps/admin": ["api"] };

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s+(type\s+)?(?:[^'"()]*?\sfrom\s+)?["']([^"']+)["']|import\(\s*["']([^"']+)["']\s*\)/g;

interface Import {
  target: string;
  isType: boolean;
}

function importsOf(source: string): Import[] {
  return [...source.matchAll(IMPORT)].map((match) => ({
    target: match[2] ?? match[3] ?? "",
    isType: match[1] !== undefined,
  }));
}

function packageOf(file: string): string | undefined {
  return Object.keys(allowed).find((name) => file.startsWith(`${name}/`));
}

function acrossPackages(file: string, home: string, { target, isType }: Import): string | null {
  const name = /^@souk\/([a-z0-9-]+)/.exec(target)?.[1];
  if (!name) return null;
  const isTest = /\.(test|fixture)\.tsx?$|\/src\/testing\//.test(file);
  if (allowed[home]?.includes(name) || (isType && typesOnly[home]?.includes(name))) return null;
  if (isTest && (name === "testing" || home === "packages/api" || home === "packages/auth")) return null;
  return `${home} may not import @souk/${name}`;
}

const featureOf = (path: string): string | undefined => /\/src\/features\/([^/]+)\//.exec(path)?.[1];

function insidePackage(file: string, home: string, { target }: Import): string | null {
  if (!target.startsWith(".")) return null;
  const resolved = normalize(join(dirname(file), target));
  if (!resolved.startsWith(`${home}/`)) return `${target} leaves ${home}`;
  const [from, to] = [featureOf(file), featureOf(resolved)];
  if (to && from && from !== to) return `feature ${from} may not import feature ${to}`;
  if (to && file.includes("/src/lib/")) return `lib may not import feature ${to}`;
  if (resolved.includes("/src/routes/") && from) return `feature ${from} may not import a route`;
  return null;
}

async function problemsOf(file: string): Promise<string[]> {
  const home = packageOf(file);
  if (!home) return [];
  const imports = importsOf(await readFile(file, "utf8"));
  return imports
    .map((one) => acrossPackages(file, home, one) ?? insidePackage(file, home, one))
    .filter((problem) => problem !== null)
    .map((problem) => `${file}: ${problem}`);
}

const files = await sourceFiles();
const problems = (await Promise.all(files.map(problemsOf))).flat();
for (const problem of problems) console.error(problem);
console.log(
  problems.length === 0
    ? `Imports of ${files.length} files go one way.`
    : `${problems.length} imports go the wrong way.`,
);
process.exitCode = problems.length === 0 ? 0 : 1;
