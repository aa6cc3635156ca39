import { spawnSync } from "node:child_process";
import { join } from "node:path";

export const root = join(import.meta.dirname, "../..");

/** The pinned pnpm, in the workspace's root. */
export function pnpm(...args: string[]): { status: number; stdout: string; stderr: string } {
  const program = join(root, "node_modules/.bin/pnpm");
  const options = { cwd: root, encoding: "utf8", maxBuffer: 2 ** 28, timeout: 300_000 } as const;
  const { status, stdout, stderr } = spawnSync(program, args, options);
  return { status: status ?? 1, stdout, stderr };
}

/** The server and both apps, with what of the workspace they are made of; not what tests them. */
const SHOP = ["server", "storefront", "admin"].map((name) => `--filter-prod=@souk/${name}...`);

/** What a running shop is made of, by the lockfile: for every platform, whatever this machine has installed. */
export function billOfMaterials(): unknown {
  const { status, stdout, stderr } = pnpm(
    ...SHOP,
    "sbom",
    "--sbom-format=cyclonedx",
    "--sbom-type=application",
    "--prod",
    "--lockfile-only",
  );
  if (status !== 0) throw new Error(`pnpm sbom: ${stderr}`);
  return JSON.parse(stdout);
}
