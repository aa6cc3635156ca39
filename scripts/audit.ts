/**
 * `pnpm audit:dependencies` asks the registry for known advisories about what a running shop is made of, and fails for
 * serious ones. Where the registry doesn't answer it says that nothing was looked at; with --strict, as before a release,
 * that fails as well.
 */
import { pnpm } from "./supply-chain/pnpm.ts";
import { verdictOf } from "./supply-chain/verdict.ts";

const verdict = verdictOf(pnpm("audit", "--prod", "--json"));
console.log(verdict.text);
const isStrict = process.argv.includes("--strict");
process.exitCode = verdict.state === "FOUND" || (verdict.state === "NOT_ASKED" && isStrict) ? 1 : 0;
