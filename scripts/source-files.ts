import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { promisify } from "node:util";

const GENERATED = /(^|\/)(generated|dist|node_modules)\/|routeTree\.gen\.ts$/;

/** The TypeScript sources that git knows or would add, generated ones left out; paths from the root. */
export async function sourceFiles(): Promise<string[]> {
  const { stdout } = await promisify(execFile)(
    "git",
    ["ls-files", "--cached", "--others", "--exclude-standard"],
    { maxBuffer: 1 << 26 },
  );
  return stdout
    .split("\n")
    .filter((file) => /\.(ts|tsx|mjs)$/.test(file) && !GENERATED.test(file) && existsSync(file));
}
