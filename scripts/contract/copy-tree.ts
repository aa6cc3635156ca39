import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

const SKIPPED = /(^|\/)(dist|\.turbo|coverage|node_modules)(\/|$)/;

/** A copy of the workspace's sources whose packages see each other's copies, and the originals' dependencies. */
export function copyTree(root: string): string {
  const copy = mkdtempSync(join(tmpdir(), "souk-contract-"));
  const listed = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], {
    cwd: root,
    maxBuffer: 1 << 26,
  });
  const files = listed
    .toString()
    .split("\n")
    .filter(
      (file) =>
        /^(apps|packages|tsconfig)/.test(file) &&
        !SKIPPED.test(file) &&
        !file.startsWith("packages/demo/data"),
    );
  for (const file of files.filter((path) => existsSync(join(root, path)))) {
    mkdirSync(join(copy, dirname(file)), { recursive: true });
    cpSync(join(root, file), join(copy, file));
  }
  cpSync(join(root, "packages/db/generated"), join(copy, "packages/db/generated"), { recursive: true });
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"));
  for (const home of ["packages", "apps"])
    for (const name of readdirSync(join(copy, home))) linkModules(root, copy, `${home}/${name}`);
  return copy;
}

function linkModules(root: string, copy: string, home: string): void {
  const from = join(root, home, "node_modules");
  if (!existsSync(from)) return;
  const to = join(copy, home, "node_modules");
  mkdirSync(join(to, "@souk"), { recursive: true });
  for (const entry of readdirSync(from))
    if (entry !== "@souk") symlinkSync(join(from, entry), join(to, entry));
  const own = join(from, "@souk");
  if (!existsSync(own)) return;
  for (const name of readdirSync(own)) symlinkSync(join(copy, "packages", name), join(to, "@souk", name));
}
