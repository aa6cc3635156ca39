import { rounds, statementsOf } from "@souk/testing";
import { afterEach, beforeEach, expect, test } from "vitest";
import { testApp } from "./testing/test-app.ts";

const { request, signedInAs, asNewBrowser, db, pool } = await testApp();
const PAIRS = rounds(15, 40);
const ROUNDS = 3;
/** What anybody who asks over a network could tell apart; a way that hashes no password is fifty faster. */
const MOST_MS = 5;
/** So many standard deviations from an even toss are no chance: one in a thousand. */
const SIGMAS = 3;

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
  "signing in for tokens with a wrong password": (email: string) =>
    post("/api/auth/token", { email, password: "not the right one" }),
  "a forgotten password": (email: string) =>
    post("/trpc/shop/identity.askForLink", { purpose: "RESET_PASSWORD", email, locale: "en" }),
  "a link to sign in": (email: string) =>
    post("/trpc/shop/identity.askForLink", { purpose: "SIGN_IN", email, locale: "en" }),
};

const stranger = (): string => `${crypto.randomUUID()}@nobody.example`;

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

// As long as one is kept, every refusal takes longer.
afterEach(() => db.account.deleteMany({ where: { password: BCRYPT } }));

type Ask = (email: string) => Promise<Response>;

/** Asks in turn for both; how much longer each known address took than its neighbour. The answers must agree each time. */
async function gapsOf(ask: Ask): Promise<number[]> {
  const gaps: number[] = [];
  for (let pair = 0; pair < PAIRS; pair += 1) {
    await db.rateLimit.deleteMany();
    const answers = [];
    const took = { known: 0, unknown: 0 };
    for (const kind of pair % 2 ? (["known", "unknown"] as const) : (["unknown", "known"] as const)) {
      const email = kind === "known" ? known : stranger();
      const begun = performance.now();
      const answer = await ask(email);
      took[kind] = performance.now() - begun;
      answers.push(await saidBy(answer));
    }
    expect(answers[0]).toEqual(answers[1]);
    gaps.push(took.known - took.unknown);
  }
  return gaps;
}

/**
 * A sign test: whether so many of the pairs are further apart than allowed, and to the same side, that it is no chance. A
 * busy machine makes the times longer and the pairs uneven, but to no side; their medians it moves by tens of
 * milliseconds.
 */
function tellsApart(gaps: readonly number[]): boolean {
  const even = gaps.length / 2;
  const most = even + (SIGMAS * Math.sqrt(gaps.length)) / 2;
  const slower = gaps.filter((gap) => gap > MOST_MS).length;
  const faster = gaps.filter((gap) => gap < -MOST_MS).length;
  return Math.max(slower, faster) > most;
}

/** Known minus unknown, in milliseconds, where they tell accounts apart each time; what else the machine does comes and goes. */
async function tellingGaps(ask: Ask): Promise<number[] | null> {
  await ask(stranger());
  let gaps = await gapsOf(ask);
  for (let round = 1; round < ROUNDS && tellsApart(gaps); round += 1) gaps = await gapsOf(ask);
  return tellsApart(gaps) ? gaps.map(Math.round) : null;
}

test.each(Object.entries(ways))("%s says nothing of whether an address has an account", async (_, ask) => {
  expect(await tellingGaps(ask)).toBeNull();
});

/** Twice the work of ours. */
const BCRYPT = "$2b$10$rR9EeSOgGngD6DyyXNedRu.WVfZuU8B7eZtqRRfgtVHAuHOr2s70m";

/** Accounts that aren't as others are: without a password, with one as an older shop kept it, shut out. */
const KINDS = {
  "that is opened by another account alone": (userId: string) =>
    db.account.updateMany({ where: { userId }, data: { providerId: "oidc", password: null } }),
  "whose password an older shop kept": (userId: string) =>
    db.account.updateMany({
      where: { userId },
      data: { password: "$1$saltsalt$UevX3RQ4rPNbqFqf8dVFn." },
    }),
  "whose password an older shop kept as bcrypt": (userId: string) =>
    db.account.updateMany({ where: { userId }, data: { password: BCRYPT } }),
  "that was shut": (id: string) => db.user.updateMany({ where: { id }, data: { disabledAt: new Date() } }),
};

test.each(Object.entries(KINDS))("an account %s isn't told from none by a sign-in", async (_, make) => {
  const { id } = await db.user.findUniqueOrThrow({ where: { email: known }, select: { id: true } });
  expect(await make(id)).toEqual({ count: 1 });
  expect(await tellingGaps(ways["signing in with a wrong password"])).toBeNull();
});

/** Of an address with an account, the ways into it: one look into an index, a thousandth of a second beside the hash. */
const WAYS_IN = /FROM "public"\."Account" .*"userId"/;

// What is counted comes out the same on the busiest machine.
test.each(Object.entries(ways))("%s asks the database the same, whoever has the address", async (_, ask) => {
  await ask(stranger());
  await db.rateLimit.deleteMany();
  const asked = await statementsOf(pool, () => ask(known));
  expect(asked.length).toBeGreaterThan(0);
  await db.rateLimit.deleteMany();
  const ofNone = await statementsOf(pool, () => ask(stranger()));
  const waysIn = asked.filter((statement) => WAYS_IN.test(statement));
  expect(waysIn.length).toBeLessThan(2);
  expect(ofNone).toEqual(asked.filter((statement) => !waysIn.includes(statement)));
});
