/** How often a test of chance repeats: `short` in `npm test`, `long` under `pnpm test:chaos` and `pnpm test:security`. */
export function rounds(short: number, long: number): number {
  return process.env["SOUK_CHAOS"] === "1" ? long : short;
}
