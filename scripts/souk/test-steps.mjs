import { chmodSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findBrowser } from "./browser.mjs";
import { pinnedNode, root, toolEnv } from "./context.mjs";
import { countCheck, countPlaywright, countVitest } from "./counts.mjs";
import { playwrightFailures, vitestFailures } from "./failures.mjs";
import { run } from "./run.mjs";
import { runEverywhere } from "./workspace.mjs";

const reports = join(root, "node_modules/.souk/reports");
const bin = (name) => join(root, "node_modules/.bin", name);
const minute = 60_000;

function missing(file) {
  console.error(`${file} is not there`);
  return countCheck(1);
}

/** A program whose exit code is the result. */
function check(name, program, args, { cwd = root, env = {}, limitMs = 10 * minute, needs } = {}) {
  const work = async () => {
    if (needs !== undefined && !existsSync(join(root, needs))) return missing(needs);
    const { code } = await run(program, args, { cwd, env: toolEnv(env), limitMs });
    return countCheck(code);
  };
  return { name, work };
}

/** A script of ours on the pinned Node. */
function script(name, file, args = []) {
  return check(name, pinnedNode, ["--disable-warning=ExperimentalWarning", file, ...args], { needs: file });
}

const types = {
  name: "types",
  work: async () => {
    const failed = await runEverywhere("types");
    for (const text of failed) console.error(text);
    return countCheck(failed.length);
  },
};

function vitestSuite(project) {
  const report = join(reports, `${project}.json`);
  const reporters = ["--reporter=default", "--reporter=json", "--reporter=blob"];
  const blob = join(reports, "blobs", `${project}.json`);
  const files = [`--outputFile.json=${report}`, `--outputFile.blob=${blob}`];
  const coverageDir = join(reports, `coverage-${project}`);
  const measure = [
    "--coverage",
    "--coverage.reporter=json-summary",
    `--coverage.reportsDirectory=${coverageDir}`,
  ];
  const args = ["run", "--project", project, ...reporters, ...files, ...measure];
  const work = async () => {
    for (const old of [report, blob]) rmSync(old, { force: true });
    const { code } = await run(bin("vitest"), args, { env: toolEnv(), limitMs: 30 * minute });
    return { ...countVitest(report, code), failures: vitestFailures(report) };
  };
  return { name: project === "unit" ? "unit tests" : "integration tests", work };
}

/** The coverage of both suites together against the floors of vitest.config.ts. */
const coverage = check(
  "coverage floors",
  bin("vitest"),
  ["run", `--merge-reports=${join(reports, "blobs")}`, "--coverage", "--reporter=dot"],
  { env: { SOUK_COVERAGE_FLOORS: "1" } },
);

const build = {
  name: "build",
  work: async () => {
    const failed = await runEverywhere("build", { NODE_ENV: "production" });
    for (const text of failed) console.error(text);
    return countCheck(failed.length);
  },
};

const browser = {
  name: "browser tests",
  work: async () => {
    const config = "e2e/playwright.config.ts";
    if (!existsSync(join(root, config))) return missing(config);
    const chromium = await findBrowser();
    if (chromium === undefined) {
      console.error("No Chromium: install one, or give its path in CHROMIUM_PATH");
      return countCheck(1);
    }
    const report = join(reports, "e2e.json");
    rmSync(report, { force: true });
    const dataDir = mkdtempSync(join(tmpdir(), "souk-e2e-"));
    chmodSync(dataDir, 0o755); // PostgreSQL's own user must pass when we are root
    const env = toolEnv({ CHROMIUM_PATH: chromium, E2E_REPORT: report, E2E_DATA_DIR: dataDir });
    const cli = join(root, "e2e/node_modules/.bin/playwright");
    const { code } = await run(cli, ["test"], { cwd: join(root, "e2e"), env, limitMs: 40 * minute });
    rmSync(dataDir, { recursive: true, force: true });
    return { ...countPlaywright(report, code), failures: playwrightFailures(report) };
  },
};

/** What `npm test` does once everything is installed and generated, what is fast first. */
export const steps = [
  script("import direction", "scripts/check-imports.ts"),
  script("file and function sizes", "scripts/check-sizes.ts"),
  check("format", bin("oxfmt"), ["--check"]),
  check("lint", bin("oxlint"), ["--type-aware", "--deny-warnings"]),
  check("unused code", bin("knip"), []),
  types,
  script("migrations match the schema", "packages/db/scripts/migration.ts", ["--check"]),
  vitestSuite("unit"),
  script("contract: types reach the screens", "scripts/contract-test.ts"),
  vitestSuite("int"),
  coverage,
  build,
  script("bundle size", "scripts/check-bundle.ts"),
  browser,
];
