import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { isDatabaseUrl, oneOf, onOff, optionalText, origin, originList, wholeNumber } from "./env-fields.ts";
import { MailVariables, missingOfMail, settleMail } from "./env-mail.ts";
import { missingOfPayments, PaymentVariables, settlePaybox, settleStripe } from "./env-payments.ts";
import { missingOfS3, S3Variables, settleS3 } from "./env-s3.ts";
import { missingOfSso, settleSso, SsoVariables } from "./env-sso.ts";

/** Every variable Souk reads. The table in docs/configuration.md is this one. */
export const Variables = z.object({
  NODE_ENV: oneOf("What the process is for; `npm start` sets `production`.", "development", [
    "development",
    "production",
    "test",
  ]),
  PORT: wholeNumber("TCP port that the shop, the admin and the API answer on.", 3000, 1, 65_535),
  HOST: optionalText("Address to listen on, like `127.0.0.1` for this machine only.", "all addresses"),
  SOUK_ORIGIN: origin(
    "Public origin of the shop as browsers see it: for links, mails, cookies and the refusal of foreign pages.",
    "`http://localhost:PORT`",
  ),
  SOUK_TRUSTED_ORIGINS: originList("Further origins, parted by commas, whose pages may send changes."),
  SOUK_TRUST_PROXY: onOff(
    "1 behind a proxy of yours: a client's address is then the one the proxy tells.",
    "0",
  ),
  DATABASE_URL: optionalText(
    "PostgreSQL 15 or newer of your own. Without it the built-in one is started.",
    "the built-in PostgreSQL",
    isDatabaseUrl,
    "must look like postgresql://user:password@host:5432/database",
  ),
  SOUK_DATABASE_WAIT_SECONDS: wholeNumber("How long a start waits for `DATABASE_URL` to answer.", 15, 0, 600),
  SOUK_DB_POOL: wholeNumber(
    "Database connections that this process may open; its job worker and its cache keep six more.",
    16,
    2,
    500,
  ),
  SOUK_DATA_DIR: optionalText(
    "Folder of the built-in database, the uploaded pictures and the generated secret.",
    "`.data` in the project",
  ),
  ...S3Variables,
  ...MailVariables,
  ...PaymentVariables,
  ...SsoVariables,
  SOUK_SECRET: optionalText(
    "Signs cookies and order links; 32 characters or more. Several processes on one database need the same.",
    "generated once into the data folder",
    (value) => value.length >= 32,
    "must have 32 characters or more",
  ),
  SOUK_DEMO: onOff(
    "1: the first start fills an empty database with the demo shop.",
    "1 with the built-in database, 0 with `DATABASE_URL`",
  ),
  SOUK_CACHE: onOff("0: every public read is answered from the database.", "1"),
  SOUK_REQUESTS_PER_MINUTE: wholeNumber(
    "Requests that one network may send in a minute (a fifth may change something); this machine's aren't counted; 0: no limit.",
    3000,
    0,
    10_000_000,
  ),
  SOUK_RESERVATION_MINUTES: wholeNumber("How long stock is held for a payment under way.", 15, 1, 1440),
  SOUK_PAYMENT_TIMEOUT_MS: wholeNumber(
    "How long to wait for the card provider, in ms.",
    10_000,
    100,
    120_000,
  ),
  SOUK_TAX_BASIS_POINTS: wholeNumber("Tax contained in prices, in hundredths of a percent.", 2000, 0, 10_000),
  SOUK_DRAIN_SECONDS: wholeNumber("How long a stop waits for requests under way.", 10, 0, 300),
  LOG_LEVEL: oneOf("The least important log line that is written.", "info", [
    "fatal",
    "error",
    "warn",
    "info",
    "debug",
    "trace",
    "silent",
  ]),
});

/** Where the built-in database and the like go unless told otherwise. */
const projectRoot = fileURLToPath(new URL("../../../..", import.meta.url));

function isDemo(given: z.output<typeof Variables>): boolean {
  return given.SOUK_DEMO ?? given.DATABASE_URL === undefined;
}

/** The variables as the program uses them: what depends on others is settled. */
function settle(given: z.output<typeof Variables>) {
  return {
    mode: given.NODE_ENV,
    port: given.PORT,
    /** undefined: all addresses. */
    host: given.HOST,
    /** Without a slash at the end. */
    origin: given.SOUK_ORIGIN ?? `http://localhost:${given.PORT}`,
    trustedOrigins: given.SOUK_TRUSTED_ORIGINS,
    trustProxy: given.SOUK_TRUST_PROXY ?? false,
    /** undefined: the built-in PostgreSQL. */
    databaseUrl: given.DATABASE_URL,
    databaseWaitMs: given.SOUK_DATABASE_WAIT_SECONDS * 1000,
    dbPool: given.SOUK_DB_POOL,
    dataDir: resolve(projectRoot, given.SOUK_DATA_DIR ?? ".data"),
    /** undefined: pictures are kept in the data folder. */
    s3: settleS3(given),
    /** undefined: mails are kept in the outbox. */
    smtp: settleMail(given),
    revealMails: given.SOUK_REVEAL_MAILS ?? isDemo(given),
    /** undefined: shoppers can't pay there. */
    stripe: settleStripe(given),
    paybox: settlePaybox(given),
    sso: settleSso(given),
    /** undefined: kept in the data folder. */
    secret: given.SOUK_SECRET,
    demo: isDemo(given),
    cache: given.SOUK_CACHE ?? true,
    requestsPerMinute: given.SOUK_REQUESTS_PER_MINUTE,
    reservationMinutes: given.SOUK_RESERVATION_MINUTES,
    paymentTimeoutMs: given.SOUK_PAYMENT_TIMEOUT_MS,
    taxRateBasisPoints: given.SOUK_TAX_BASIS_POINTS,
    drainMs: given.SOUK_DRAIN_SECONDS * 1000,
    logLevel: given.LOG_LEVEL,
  };
}

export type Env = Readonly<ReturnType<typeof settle>>;

/** Of the tools around the program, which it inherits. */
const OF_TOOLS = ["SOUK_API", "SOUK_COVERAGE_FLOORS"];

/** A variable of ours that we don't know is one that was misspelt. */
function unknown(source: Readonly<Record<string, string | undefined>>): string[] {
  const known = new Set([...Object.keys(Variables.shape), ...OF_TOOLS]);
  return Object.keys(source)
    .filter((name) => name.startsWith("SOUK_") && !known.has(name))
    .map((name) => `${name} is no variable of Souk's: is it written right?`);
}

export type ParsedEnv = { ok: true; env: Env } | { ok: false; problems: readonly string[] };

/** Reads all variables; when some are wrong, answers with a line for each of them. */
export function parseEnv(source: Readonly<Record<string, string | undefined>>): ParsedEnv {
  const parsed = Variables.safeParse(source);
  const problems = parsed.success
    ? []
    : parsed.error.issues.map(({ path, message }) => `${path.join(".")} ${message}${shown(source, path[0])}`);
  problems.push(
    ...missingOfS3(source),
    ...missingOfMail(source),
    ...missingOfPayments(source),
    ...missingOfSso(source),
    ...unknown(source),
  );
  if (!parsed.success || problems.length > 0) return { ok: false, problems };
  return { ok: true, env: settle(parsed.data) };
}

/** What was given, unless it may hold a password. */
function shown(source: Readonly<Record<string, string | undefined>>, name: PropertyKey | undefined): string {
  if (typeof name !== "string" || /_URL$|SECRET/.test(name)) return "";
  return `, but is "${source[name] ?? ""}"`;
}
