import { describe, expect, test } from "vitest";
import { type Env, parseEnv } from "./env-schema.ts";

function right(source: Record<string, string>): Env {
  const parsed = parseEnv(source);
  if (!parsed.ok) throw new Error(parsed.problems.join("\n"));
  return parsed.env;
}

function problems(source: Record<string, string>): readonly string[] {
  const parsed = parseEnv(source);
  return parsed.ok ? [] : parsed.problems;
}

describe("parseEnv", () => {
  test("an empty environment is a right one", () => {
    const env = right({});
    expect(env).toMatchObject({
      port: 3000,
      origin: "http://localhost:3000",
      databaseUrl: undefined,
      demo: true,
      cache: true,
      trustProxy: false,
      reservationMinutes: 15,
      logLevel: "info",
    });
    expect(env.dataDir).toMatch(/\/\.data$/);
  });

  test("an empty variable counts as absent", () => {
    expect(right({ PORT: "", SOUK_DEMO: " ", DATABASE_URL: "" })).toEqual(right({}));
  });

  test("the origin follows the port until it is given", () => {
    expect(right({ PORT: "8080" }).origin).toBe("http://localhost:8080");
    expect(right({ PORT: "8080", SOUK_ORIGIN: "https://Shop.example/" }).origin).toBe("https://shop.example");
  });

  test("demo data is for the built-in database unless asked for", () => {
    const DATABASE_URL = "postgresql://u:p@db:5432/shop";
    expect(right({ DATABASE_URL }).demo).toBe(false);
    expect(right({ DATABASE_URL, SOUK_DEMO: "1" }).demo).toBe(true);
    expect(right({ SOUK_DEMO: "0" }).demo).toBe(false);
  });

  test("every wrong variable is told at once, in words", () => {
    expect(
      problems({
        PORT: "70000",
        SOUK_DB_POOL: "many",
        DATABASE_URL: "mysql://root:hunter2@db/shop",
        SOUK_ORIGIN: "shop.example",
        SOUK_TRUSTED_ORIGINS: "https://a.example, b.example/x",
        SOUK_CACHE: "maybe",
        LOG_LEVEL: "loud",
        SOUK_SECRET: "hunter2",
      }),
    ).toEqual([
      'PORT must be a whole number from 1 to 65535, but is "70000"',
      'SOUK_ORIGIN must look like https://shop.example (http or https, no path), but is "shop.example"',
      'SOUK_TRUSTED_ORIGINS each must look like https://shop.example (http or https, no path), but is "https://a.example, b.example/x"',
      "DATABASE_URL must look like postgresql://user:password@host:5432/database",
      'SOUK_DB_POOL must be a whole number from 2 to 500, but is "many"',
      "SOUK_SECRET must have 32 characters or more",
      'SOUK_CACHE must be 1 or 0, but is "maybe"',
      'LOG_LEVEL must be one of fatal, error, warn, info, debug, trace, silent, but is "loud"',
    ]);
  });

  test("a database of one's own is enough, also in production", () => {
    const DATABASE_URL = "postgresql://u:p@db:5432/shop";
    expect(right({ NODE_ENV: "production", DATABASE_URL }).secret).toBeUndefined();
  });

  test("a misspelt variable is told, those of other programs are not", () => {
    expect(problems({ SOUK_PROT: "1", SOUK_API: "x", SOUKS: "1", HOME: "/root" })).toEqual([
      "SOUK_PROT is no variable of Souk's: is it written right?",
    ]);
  });

  test("pictures go to S3 when all of it is given, and half of it is told", () => {
    const whole = {
      SOUK_S3_ENDPOINT: "https://s3.example",
      SOUK_S3_BUCKET: "souk-media",
      SOUK_S3_ACCESS_KEY_ID: "key",
      SOUK_S3_SECRET_ACCESS_KEY: "hunter2",
    };
    expect(right({}).s3).toBeUndefined();
    expect(right(whole).s3).toEqual({
      endpoint: "https://s3.example",
      bucket: "souk-media",
      region: "us-east-1",
      accessKeyId: "key",
      secretAccessKey: "hunter2",
    });
    expect(right({ ...whole, SOUK_S3_REGION: "eu-west-3" }).s3?.region).toBe("eu-west-3");
    const { SOUK_S3_BUCKET: _bucket, SOUK_S3_SECRET_ACCESS_KEY: _secret, ...half } = whole;
    const said = problems(half);
    expect(said.map((line) => line.split(" ")[0])).toEqual(["SOUK_S3_BUCKET", "SOUK_S3_SECRET_ACCESS_KEY"]);
    const wrong = problems({ ...whole, SOUK_S3_ENDPOINT: "s3.example", SOUK_S3_BUCKET: "No Bucket" });
    expect(wrong).toHaveLength(2);
    expect(wrong.join()).not.toContain("hunter2");
  });

  test("mails go to the server that is given, which needs a sender", () => {
    const SMTP_URL = "smtp://souk:hunter2@mail.example:587";
    expect(right({}).smtp).toBeUndefined();
    expect(right({ SMTP_URL, MAIL_FROM: "Souk <shop@souk.example>" }).smtp).toEqual({
      url: SMTP_URL,
      from: "Souk <shop@souk.example>",
    });
    expect(problems({ SMTP_URL })).toEqual(["MAIL_FROM must be given, too: SMTP_URL sends mails from it"]);
    const wrong = problems({ SMTP_URL: "https://souk:hunter2@mail.example", MAIL_FROM: "Souk\nBcc: x@y.z" });
    expect(wrong).toHaveLength(2);
    expect(wrong.join()).not.toContain("hunter2");
  });
});
