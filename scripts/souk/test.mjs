import { generate, install } from "./prepare.mjs";
import { killAll } from "./run.mjs";
import { onSignals } from "./start.mjs";

/** How many failures are told again at the end. */
const TOLD = 5;

async function timed(name, work) {
  console.log(`\n=== ${name}`);
  const from = Date.now();
  let counts;
  try {
    counts = await work();
  } catch (error) {
    console.error(error?.message ?? error);
    counts = { passed: 0, failed: 1, skipped: 0 };
  }
  return { name, seconds: (Date.now() - from) / 1000, ...counts };
}

/** A step that only has to succeed, as a count. */
const asCheck = (work) => async () => {
  await work();
  return { passed: 1, failed: 0, skipped: 0 };
};

function table(results) {
  const width = Math.max(...results.map(({ name }) => name.length));
  const lines = results.map(({ name, seconds, passed, failed, skipped }) => {
    const extra = skipped > 0 ? `, ${skipped} skipped` : "";
    const verdict = failed === 0 ? "ok    " : "FAILED";
    const time = `${seconds.toFixed(1)} s`.padStart(8);
    return `  ${verdict}  ${name.padEnd(width)} ${time}   ${passed} passed, ${failed} failed${extra}`;
  });
  return ["", ...lines, ""].join("\n");
}

/** How tests failed, once more: whoever keeps only the end of the output finds it there. */
function failuresOf(results) {
  const told = results.flatMap(({ name, failures = [] }) =>
    failures.map((failure) => `  FAILED  ${name}\n${failure}\n`),
  );
  const more = told.length - TOLD;
  return [...told.slice(0, TOLD), ...(more > 0 ? [`  and ${more} more\n`] : [])];
}

/** What somebody set for a shop of theirs must not reach the tests, its database least of all. */
function forgetSettings() {
  const ofAShop = /^(?:SOUK_|PG[A-Z]|NODE_ENV$|DATABASE_URL$|PORT$|HOST$|LOG_LEVEL$)/;
  for (const name of Object.keys(process.env)) if (ofAShop.test(name)) delete process.env[name];
}

/**
 * Runs every check and suite, also after one failed, and ends with one line that adds them up. With words as
 * arguments only the steps whose names contain one of them.
 */
export async function test(words) {
  forgetSettings();
  onSignals(() => {
    killAll();
    process.exit(130);
  });
  const results = [await timed("install", asCheck(install))];
  // Without the packages nothing else can run, and what they would have said stays unknown: one failure.
  if (results[0].failed === 0) {
    results.push(await timed("generate", asCheck(generate)));
    const { steps } = await import("./test-steps.mjs");
    const wanted = steps.filter(
      ({ name }) => words.length === 0 || words.some((word) => name.includes(word)),
    );
    for (const { name, work } of wanted) results.push(await timed(name, work));
  }
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  console.log(table(results));
  for (const line of failuresOf(results)) console.log(line);
  console.log(`${sum("passed")} passed, ${sum("failed")} failed`);
  return sum("failed") === 0 ? 0 : 1;
}
