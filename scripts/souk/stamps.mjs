import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { memory, root } from "./context.mjs";

// What tools write themselves.
const skipped = new Set(["node_modules", "dist", "generated", "coverage", "routeTree.gen.ts"]);

function* filesBelow(path) {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) return;
  if (!stat.isDirectory()) {
    yield { path, stat };
    return;
  }
  for (const name of readdirSync(path).sort()) {
    if (!skipped.has(name) && !name.startsWith(".")) yield* filesBelow(join(path, name));
  }
}

/** A name for the present state of files and folders, by their names, sizes and times of change: fast. */
export function fingerprint(paths) {
  const hash = createHash("sha256");
  for (const path of paths) {
    for (const file of filesBelow(join(root, path))) {
      hash.update(`${file.path}\0${file.stat.size}\0${file.stat.mtimeMs}\n`);
    }
  }
  return hash.digest("hex");
}

/** The same by contents: for few files, whose times change with each checkout. */
export function contentHash(paths) {
  const hash = createHash("sha256").update(`${process.platform} ${process.arch}\n`);
  for (const path of paths) {
    for (const file of filesBelow(join(root, path))) hash.update(file.path).update(readFileSync(file.path));
  }
  return hash.digest("hex");
}

/** Whether `name` was last done for this very state. */
export function isDone(name, state) {
  try {
    return readFileSync(join(memory, name), "utf8") === state;
  } catch {
    return false;
  }
}

/** Remembers it; written last, so that what is killed half-way is done again. */
export function markDone(name, state) {
  mkdirSync(memory, { recursive: true });
  writeFileSync(join(memory, name), state);
}
