import { readJson } from "./counts.mjs";

const LINES = 8;
// The terminal's colours in the messages of reports.
// oxlint-disable-next-line no-control-regex
const COLOURS = /\u001B\[[0-9;]*m/g;

/** The first lines of what a test said when it failed: the rest is above, where the suite printed it. */
function firstLines(message) {
  const lines = message
    .replace(COLOURS, "")
    .split("\n")
    .filter((line) => line.trim() !== "");
  return lines.slice(0, LINES).map((line) => `      ${line}`);
}

const told = (name, message) => [`    ${name}`, ...firstLines(message ?? "")].join("\n");

/** The failed tests of Vitest's JSON report, each with how it failed. */
export function vitestFailures(path) {
  return (readJson(path)?.testResults ?? []).flatMap(({ name, message, status, assertionResults }) => {
    const failed = assertionResults.filter((test) => test.status === "failed");
    if (status === "failed" && failed.length === 0) return [told(name, message)];
    return failed.map((test) => told(test.fullName, test.failureMessages[0]));
  });
}

const specsOf = (suite) => [...suite.specs, ...(suite.suites ?? []).flatMap(specsOf)];

/** The failed tests of Playwright's JSON report, each with how it failed. */
export function playwrightFailures(path) {
  const specs = (readJson(path)?.suites ?? []).flatMap(specsOf).filter(({ ok }) => !ok);
  return specs.map(({ file, title, tests }) => {
    const errors = tests.flatMap(({ results }) => results.flatMap((result) => result.errors));
    return told(`${file} › ${title}`, errors[0]?.message);
  });
}
