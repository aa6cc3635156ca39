/**
 * What a shopper's first page costs: every script that home, category and product load before they are whole, gzipped.
 * And that no script has anything that only the server may know.
 */
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

const BUDGET_KB = 170;
/** What holds secrets or reads the database; browsers have the other packages. */
const SERVERS_OWN = /\/packages\/(?!contracts\/|i18n\/|ui\/)|\/apps\/server\//;
const ROUTES = "src/routes/$locale";
const SPLIT = "?tsr-split=component";
const apps = join(import.meta.dirname, "../apps");
const dist = join(apps, "storefront/dist");

interface Chunk {
  file: string;
  imports?: string[];
}

// Vite's own file, made by the build just before.
const manifest: Record<string, Chunk> = JSON.parse(readFileSync(join(dist, ".vite/manifest.json"), "utf8"));

function withImports(name: string, seen: Set<string>): Set<string> {
  const chunk = manifest[name];
  if (!chunk) throw new Error(`The build has no ${name}; is a route renamed?`);
  if (seen.has(name)) return seen;
  seen.add(name);
  for (const imported of chunk.imports ?? []) withImports(imported, seen);
  return seen;
}

const shared = [
  "index.html",
  "../../packages/i18n/src/shop/ar/index.ts",
  `${ROUTES}/route.tsx${SPLIT}`,
  `${ROUTES}/_shop/route.tsx${SPLIT}`,
];

function firstLoad(page: string): number {
  const chunks = new Set<string>();
  for (const name of [...shared, `${ROUTES}/_shop/${page}.tsx${SPLIT}`]) withImports(name, chunks);
  const files = [...chunks].map((name) => manifest[name]?.file ?? "").filter((file) => file.endsWith(".js"));
  return (
    files.reduce((sum, file) => sum + gzipSync(readFileSync(join(dist, file)), { level: 9 }).length, 0) / 1000
  );
}

for (const page of ["index", "c.$slug", "p.$slug"]) {
  const size = firstLoad(page);
  const fits = size <= BUDGET_KB;
  if (!fits) process.exitCode = 1;
  console.log(`${fits ? "ok  " : "FAIL"} ${page.padEnd(8)} ${size.toFixed(1)} kB of ${BUDGET_KB} kB gzip`);
}

const maps = globSync("{storefront,admin}/dist/assets/*.js.map", { cwd: apps });
const strangers = maps.flatMap((map) => {
  const { sources }: { sources: string[] } = JSON.parse(readFileSync(join(apps, map), "utf8"));
  return sources.filter((source) => SERVERS_OWN.test(source)).map((source) => `FAIL ${map} has ${source}`);
});
if (maps.length === 0) strangers.push("FAIL the build has no source maps to tell what is in it");
if (strangers.length > 0) process.exitCode = 1;
console.log(strangers.join("\n") || `ok   nothing of the server in ${maps.length} scripts`);
