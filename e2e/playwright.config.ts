import { generateKeyPairSync } from "node:crypto";
import { mkdtempSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { CONSENT_COOKIE, writeConsent } from "@souk/contracts";
import { defineConfig, devices } from "@playwright/test";
import type { Manners } from "./support/shop.ts";

// Read again by each worker: what was chosen first is handed on by the environment.
process.env["E2E_DATA_DIR"] ??= mkdtempSync(join(tmpdir(), "souk-e2e-"));
process.env["E2E_PORT"] ??= String(20_000 + Math.floor(Math.random() * 20_000));
// Where the stand-in for Stripe listens: the port after the shop's.
const stripePort = String(Number(process.env["E2E_PORT"]) + 1);
const webhookSecret = "whsec_of_the_browser_tests";
const payboxPort = String(Number(process.env["E2E_PORT"]) + 2);
const payboxKeys = generateKeyPairSync("rsa", {
  modulusLength: 2048,
  publicKeyEncoding: { type: "spki", format: "pem" },
  privateKeyEncoding: { type: "pkcs8", format: "pem" },
});
const payboxSecret = "0123456789abcdef".repeat(8);
const oidcPort = String(Number(process.env["E2E_PORT"]) + 3);
const oidcClient = { id: "souk", secret: "a-secret-of-the-browser-tests" };
const dataDir = process.env["E2E_DATA_DIR"];
const port = process.env["E2E_PORT"];
const baseURL = `http://localhost:${port}`;
const executablePath = process.env["CHROMIUM_PATH"];

/** Each browser keeps the shop busy: one a pair of cores, or what people see at once takes seconds. */
const pairs = Math.max(1, Math.floor(availableParallelism() / 2));

/** Of the shop's process. */
const serverEnv = {
  NODE_ENV: "production",
  PORT: port,
  SOUK_DATA_DIR: dataDir,
  LOG_LEVEL: "warn",
  SOUK_PAYMENT_TIMEOUT_MS: "3000",
  PAYBOX_SITE: "1999888",
  PAYBOX_RANK: "32",
  PAYBOX_IDENTIFIER: "107904482",
  PAYBOX_HMAC_SECRET: payboxSecret,
  PAYBOX_PUBLIC_KEY: payboxKeys.publicKey,
  PAYBOX_PAGE_URL: `http://127.0.0.1:${payboxPort}/cgi/page`,
  PAYBOX_API_URL: `http://127.0.0.1:${payboxPort}/PPPS.php`,
  STRIPE_SECRET_KEY: "sk_test_of_the_browser_tests",
  STRIPE_WEBHOOK_SECRET: webhookSecret,
  OIDC_ISSUER: `http://localhost:${oidcPort}`,
  OIDC_CLIENT_ID: oidcClient.id,
  OIDC_CLIENT_SECRET: oidcClient.secret,
  OIDC_NAME: "Test ID",
  STRIPE_API_URL: `http://127.0.0.1:${stripePort}`,
};
// A test that wants another process of the same shop starts it with these.
process.env["E2E_SERVER_ENV"] ??= JSON.stringify(serverEnv);

const refusal = {
  name: CONSENT_COOKIE,
  value: writeConsent({ device: "00000000-0000-4000-8000-000000000000", granted: [] }),
  domain: "localhost",
  path: "/",
  expires: -1,
  httpOnly: false,
  secure: false,
  sameSite: "Lax",
} as const;

export default defineConfig<object, Manners>({
  testDir: "tests",
  outputDir: "test-results",
  forbidOnly: true,
  // A test that passes the second time has a race to be found, not to be hidden.
  retries: 0,
  workers: 2 * pairs,
  projects: [
    {
      // Reads pages one after the other, and takes what the stories leave of the machine.
      name: "accessibility",
      testMatch: "*-a11y.spec.ts",
      workers: pairs,
      timeout: 900_000,
      expect: { timeout: 60_000 },
      use: { niceness: 10 },
    },
    { name: "stories", testIgnore: "*-a11y.spec.ts", workers: pairs },
  ],
  fullyParallel: true,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  reporter: [["list"], ["json", { outputFile: process.env["E2E_REPORT"] ?? "test-results/report.json" }]],
  use: {
    ...devices["Desktop Chrome"],
    baseURL,
    locale: "en-GB",
    // Every browser comes with the shop's question answered by no (consent.spec.ts has one that doesn't): it floats over pages.
    storageState: { cookies: [refusal], origins: [] },
    // A trace films every step: the suite takes twice the time with it. A failure keeps its picture and the page's tree.
    trace: process.env["E2E_TRACE"] === "1" ? "retain-on-failure" : "off",
    screenshot: "only-on-failure",
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: [
        "--no-sandbox",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--disable-quic",
        "--no-first-run",
        // Debian's starter asks for pictures by the graphics card, which on a server is the processor at twice the work.
        "--disable-gpu",
      ],
    },
  },
  webServer: [
    {
      command: `${process.execPath} ${join(import.meta.dirname, "../packages/testing/src/providers/paybox.ts")}`,
      env: { PORT: payboxPort, HMAC_SECRET: payboxSecret, PRIVATE_KEY: payboxKeys.privateKey },
      url: `http://127.0.0.1:${payboxPort}/_ledger`,
      reuseExistingServer: process.env["E2E_REUSE"] === "1",
      stdout: "ignore",
    },
    {
      command: `${process.execPath} ${join(import.meta.dirname, "../packages/testing/src/providers/stripe.ts")}`,
      env: { PORT: stripePort, WEBHOOK_URL: `${baseURL}/webhooks/stripe`, WEBHOOK_SECRET: webhookSecret },
      url: `http://127.0.0.1:${stripePort}/_events`,
      reuseExistingServer: process.env["E2E_REUSE"] === "1",
      stdout: "ignore",
    },
    {
      command: `${process.execPath} ${join(import.meta.dirname, "../packages/testing/src/oidc/serve.ts")}`,
      env: {
        PORT: oidcPort,
        REDIRECT_URI: `${baseURL}/api/auth/callback/oidc`,
        CLIENT_ID: oidcClient.id,
        CLIENT_SECRET: oidcClient.secret,
      },
      url: `http://localhost:${oidcPort}/.well-known/openid-configuration`,
      reuseExistingServer: process.env["E2E_REUSE"] === "1",
      stdout: "ignore",
    },
    {
      // The very process that `npm start` ends in, on a data folder and a port of this run's own.
      command: `${process.execPath} ${join(import.meta.dirname, "../apps/server/dist/main.js")}`,
      env: serverEnv,
      url: `${baseURL}/ready`,
      timeout: 240_000,
      // Only when asked for: else a run could test another one's shop.
      reuseExistingServer: process.env["E2E_REUSE"] === "1",
      stdout: "ignore",
      gracefulShutdown: { signal: "SIGTERM", timeout: 15_000 },
    },
  ],
});
