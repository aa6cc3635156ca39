import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** A first run orders files by their size: the longest test is a short file, and went on alone for minutes at the end. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isLongest = ({ moduleId }: TestSpecification): boolean => moduleId.endsWith("/fuzz.int.test.ts");
    return (await super.sort(files)).toSorted((a, b) => Number(isLongest(b)) - Number(isLongest(a)));
  }
}

// Each file has a database of its own and the modules keep nothing between them: read once a worker, half the work.
const shared = { isolate: false, globalSetup: ["packages/testing/src/global-setup.ts"] };

const everywhere = ["**/node_modules/**", "**/dist/**", "**/generated/**", "e2e/**", ".data/**"];

// The floor holds for both suites together, so only the run that merges their reports has it.
const floors = {
  "packages/core/src/**": { lines: 90, functions: 90, statements: 90, branches: 80 },
  "packages/api/src/**": { lines: 80, functions: 80, statements: 80, branches: 70 },
};

export default defineConfig({
  test: {
    // One file at a time leaves two cores half idle: it waits for its database.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    sequence: { sequencer: LongestFirst },
    coverage: {
      provider: "v8",
      include: ["packages/*/src/**/*.{ts,tsx}", "apps/*/src/**/*.{ts,tsx}"],
      exclude: ["**/*.test.{ts,tsx}", "**/generated/**", "packages/testing/**"],
      reporter: ["text-summary", "json-summary", "html"],
      thresholds: process.env["SOUK_COVERAGE_FLOORS"] === "1" ? floors : {},
    },
    projects: [
      {
        test: {
          name: "unit",
          include: ["{apps,packages,scripts}/**/*.test.{ts,tsx,mjs}"],
          exclude: [...everywhere, "**/*.int.test.ts"],
          // A machine under load is slow, not broken; the same below.
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: "int",
          include: ["{apps,packages,scripts}/**/*.int.test.ts"],
          exclude: everywhere,
          ...shared,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        // What chance may find, looked for long; `int` has the same files with a few rounds.
        test: {
          name: "chaos",
          include: ["{apps,packages}/**/*.chaos.int.test.ts"],
          exclude: everywhere,
          ...shared,
          env: { SOUK_CHAOS: "1" },
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
      {
        // What keeps the shop from being broken into, tried long; docs/guarantees.md says which bar is which file.
        test: {
          name: "security",
          include: [
            "apps/server/src/{security,authorization,fuzz}/*.test.ts",
            "apps/server/src/{authorization,api-keys,enumeration,hardening,credentials-at-rest}.int.test.ts",
            "apps/server/src/{sign-in,second-factor,old-passwords}*.int.test.ts",
            "apps/server/src/{sign-up,tokens,passkeys,own-passkeys,sso,impersonation,account-activity}*.int.test.ts",
            "apps/server/src/http/{csp-reports,request-limits,documents}.int.test.ts",
            "apps/server/src/http/{one-click,support-file*,review-photos}.int.test.ts",
            "packages/core/src/{identity,privacy,admin/staff,admin/audit,media,contact,support}/**/*.int.test.ts",
            "packages/core/src/import/**/{fetch-image,neutralise}*.test.ts",
            "packages/core/src/{redirects,mail/preferences,admin/customers/merge}/**/*.test.ts",
            "packages/core/src/hostile-text.test.ts",
            "apps/server/src/support-live.int.test.ts",
            "packages/auth/src/*.test.ts",
            "scripts/supply-chain/*.test.ts",
          ],
          exclude: everywhere,
          ...shared,
          env: { SOUK_CHAOS: "1" },
          testTimeout: 600_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
