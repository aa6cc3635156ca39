/**
 * Shows that types reach from the database to the screen: each mutation of a copy must stop an app from compiling,
 * at the place that uses what was changed; without a mutation both apps compile.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { copyTree } from "./contract/copy-tree.ts";
import type { Mutation } from "./contract/mutation.ts";
import { mutations } from "./contract/mutations.ts";

const root = join(import.meta.dirname, "..");
const copy = copyTree(root);

/** The files with errors, from the compiler's own lines. */
function errorsOf(app: string): string[] {
  const result = spawnSync(join(root, "node_modules/.bin/tsc"), ["--noEmit", "--pretty", "false"], {
    cwd: join(copy, "apps", app),
    encoding: "utf8",
  });
  const files = [...result.stdout.matchAll(/^(\S+?)\(\d+,\d+\): error TS\d+/gm)].map(
    (match) => match[1] ?? "",
  );
  // An error without a file is the set-up's, and would pass for a failing mutation.
  if (result.status !== 0 && files.length === 0) throw new Error(result.stdout + result.stderr);
  return files;
}

function generateClient(): void {
  execFileSync(process.execPath, ["scripts/generate.ts"], {
    cwd: join(copy, "packages/db"),
    stdio: "ignore",
  });
}

function apply(mutation: Mutation): () => void {
  const originals = new Map<string, string>();
  for (const { file, find, replace } of mutation.edits) {
    const path = join(copy, file);
    const text = readFileSync(path, "utf8");
    if (!originals.has(path)) originals.set(path, text);
    const changed = text.replace(find, replace);
    if (changed === text)
      throw new Error(`${mutation.name}: ${file} has no ${String(find)}; the mutation is out of date`);
    writeFileSync(path, changed);
  }
  return () => {
    for (const [path, text] of originals) writeFileSync(path, text);
    if (mutation.generate)
      cpSync(join(root, "packages/db/generated"), join(copy, "packages/db/generated"), {
        recursive: true,
        force: true,
      });
  };
}

function run(mutation: Mutation): string | null {
  const undo = apply(mutation);
  try {
    if (mutation.generate) generateClient();
    const errors = errorsOf(mutation.app);
    if (errors.some((file) => file.includes(mutation.within))) return null;
    return errors.length === 0
      ? `${mutation.app} still compiles`
      : `no error within ${mutation.within}, only in ${[...new Set(errors)].join(", ")}`;
  } finally {
    undo();
  }
}

function report(name: string, problem: string | null): boolean {
  console.log(`${problem === null ? "ok  " : "FAIL"} ${name}${problem === null ? "" : `: ${problem}`}`);
  return problem === null;
}

const clean = (["storefront", "admin"] as const).map((app) =>
  report(`${app} compiles unchanged`, errorsOf(app)[0] ?? null),
);
const results = clean.every(Boolean)
  ? [...clean, ...mutations.map((mutation) => report(mutation.name, run(mutation)))]
  : clean;
rmSync(copy, { recursive: true, force: true });
const failed = results.filter((ok) => !ok).length;
console.log(`${results.length - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
