/**
 * `pnpm sbom [FILE]` writes what a running shop is made of, in CycloneDX, to FILE or the standard output. The same lockfile
 * gives the same bytes anywhere: there is no time in it but that of SOURCE_DATE_EPOCH.
 */
import { writeFileSync } from "node:fs";
import { billOfMaterials } from "./supply-chain/pnpm.ts";
import { reproducible } from "./supply-chain/reproducible.ts";

const text = reproducible(billOfMaterials(), process.env["SOURCE_DATE_EPOCH"]);
const [file] = process.argv.slice(2);
if (file === undefined) process.stdout.write(text);
else writeFileSync(file, text);
