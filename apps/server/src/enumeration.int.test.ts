import { rounds, statementsOf } from "@souk/testing";
import { beforeEach, expect, test } from "vitest";
import { testApp } from "./testing/test-app.ts";

const { request, signedInAs, asNewBrowser, db, pool } = await testApp();
/** Alone on its machine it looks longer, and allows no more than milliseconds. */
const IS_LONG = rounds(0, 1) === 1;
const PAIRS = rounds(15, 40);
const ROUNDS = 5;
const MOST_MS = 5;
/** Of the medians; a way that hashes no password would be ten times as fast. */
const MOST = 1.35;

const post = (path: string, body: object) =>
  request(path, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });

const ways = {
  "signing up": (email: string) =>
    post("/trpc/shop/identity.signUp", {
      name: "Mallory",
      email,
      password: "a kettle on the balcony",
      locale: "en",
      browser: crypto.randomUUID(),
    }),
  "signing in with a wrong password": (email: string) =>
    post("/api/auth/sign-in/email", { email, password: "not the right one" }),
  "a forgotten password": (email: string) =>
    post("/trpc/shop/identity.askForLink", { purpose: "RESET_PASSWORD", email, locale: "en" }),
  "a link to sign in": (email: string) =>
    post("/trpc/shop/identity.askForLink", { purpose: "SIGN_IN", email, locale: "en" }),
};

const stranger = (): string => `${crypto.randomUUID()}@nobody.example`;
const median = (times: number[]): number =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

/** All that an answer says, without what each has of its own. */
async function saidBy(answer: Response) {
  const headers = [...answer.headers].filter(([name]) => !["date", "x-request-id"].includes(name));
  return { status: answer.status, headers, body: await answer.text() };
}

let known = "";
beforeEach(async () => {
  asNewBrowser();
  ({ email: known } = await signedInAs("CUSTOMER"));
  asNewBrowser();
});

type Ask = (email: string) => Promise<Response>;

/** Asks in turn for both; whether the medians of the times agree. The answers must, each time. */
async function agrees(ask: Ask): Promise<boolean> {
  const times: { known: number[]; unknown: number[] } = { known: [], unknown: [] };
  for (let pair = 0; pair < PAIRS; pair += 1) {
    await db.rateLimit.deleteMany();
    const answers = [];
    for (const kind of pair % 2 ? (["known", "unknown"] as const) : (["unknown", "known"] as const)) {
      const email = kind === "known" ? known : stranger();
      const begun = performance.now();
      const answer = await ask(email);
      times[kind].push(performance.now() - begun);
      answers.push(await saidBy(answer));
    }
    expect(answers[0]).toEqual(answers[1]);
  }
  const [of, ofNone] = [median(times.known), median(times.unknown)];
  // What takes a few milliseconds differs by less than five of them, whatever the ratio.
  const gap = Math.abs(of - ofNone);
  return gap < MOST_MS || (!IS_LONG && gap < (MOST - 1) * Math.min(of, ofNone));
}

test.each(Object.entries(ways))("%s says nothing of whether an address has an account", async (_, ask) => {
  await ask(stranger());
  // What tells accounts apart does so each time; what else the machine does comes and goes.
  let same = false;
  for (let round = 0; round < ROUNDS && !same; round += 1) same = await agrees(ask);
  expect(same).toBe(true);
});

/** Of an address with an account, the ways into it: one look into an index, a thousandth of a second beside the hash. */
const MORE: Partial<Record<string, number>> = { "signing in with a wrong password": 1 };

// What is counted comes out the same on the busiest machine.
test.each(Object.entries(ways))(
  "%s asks the database the same, whoever has the address",
  async (way, ask) => {
    await ask(stranger());
    await db.rateLimit.deleteMany();
    const asked = await statementsOf(pool, () => ask(known));
    expect(asked.length).toBeGreaterThan(0);
    await db.rateLimit.deleteMany();
    const ofNone = await statementsOf(pool, () => ask(stranger()));
    expect(ofNone).toEqual(asked.slice(0, asked.length - (MORE[way] ?? 0)));
  },
);
