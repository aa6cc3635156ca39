import { existsSync, readdirSync, readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { delimiter, join } from "node:path";
import { root, toolEnv } from "./context.mjs";
import { run } from "./run.mjs";

function foldersIn(parent) {
  return readdirSync(join(root, parent), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(parent, entry.name));
}

/** The folders of all packages, as pnpm-workspace.yaml names them. */
export function packageFolders() {
  return [...foldersIn("apps"), ...foldersIn("packages"), "e2e", "bench"].filter((folder) =>
    existsSync(join(root, folder, "package.json")),
  );
}

function manifest(folder) {
  return JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8"));
}

/** These packages and all of the workspace they are made of; what they use only while developing is not. */
export function withDependencies(folders) {
  const byName = new Map(packageFolders().map((folder) => [manifest(folder).name, folder]));
  const found = new Set(folders);
  for (const folder of found) {
    for (const name of Object.keys(manifest(folder).dependencies ?? {})) {
      if (byName.has(name)) found.add(byName.get(name));
    }
  }
  return [...found].sort((a, b) => a.localeCompare(b));
}

function scriptOf(folder, name) {
  return manifest(folder).scripts?.[name];
}

/**
 * Runs a script of these packages, of all without `folders`, where they have it, a few at a time, and answers with
 * those that failed. Without pnpm and turbo in between: it works where neither can be reached.
 */
export async function runEverywhere(name, extraEnv = {}, folders = packageFolders()) {
  const waiting = folders.filter((folder) => scriptOf(folder, name) !== undefined);
  const failed = [];
  const worker = async () => {
    for (let folder = waiting.shift(); folder !== undefined; folder = waiting.shift()) {
      const env = toolEnv(extraEnv);
      env.PATH = join(root, folder, "node_modules/.bin") + delimiter + env.PATH;
      const result = await run("/bin/sh", ["-c", scriptOf(folder, name)], {
        cwd: join(root, folder),
        env,
        quiet: true,
      });
      if (result.code !== 0) failed.push(`${folder}: ${name} failed\n${result.output.trimEnd()}`);
    }
  };
  await Promise.all(Array.from({ length: Math.max(1, availableParallelism()) }, worker));
  return failed;
}
