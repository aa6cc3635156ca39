import { shopRouter } from "@souk/api";
import { BuiltInRole } from "@souk/contracts";
import { collectData } from "@souk/core/privacy/collect-data";
import { beforeEach, describe, expect, test } from "vitest";
import { answeredStatus } from "../testing/answered-status.ts";
import { proceduresOf } from "../testing/procedures-of.ts";
import { testApp } from "../testing/test-app.ts";
import { NOWHERE, type Row } from "./row-makers.ts";
import { SHOP_ROWS } from "./shop-rows.ts";
import { shopThings } from "./shop-things.fixture.ts";

const app = await testApp();
const { db, request, signedInAs, asNewBrowser } = app;
const things = await shopThings(app);
const owner = await signedInAs("CUSTOMER");
const procedures = proceduresOf(shopRouter);

type Answer = { status: number; body: string };

async function ask(path: string, input: object): Promise<Answer> {
  const type = procedures.find((one) => one.path === path)?.type;
  const body = JSON.stringify(input);
  const address = `/trpc/shop/${path}`;
  const answer =
    type === "mutation"
      ? await request(address, { method: "POST", body, headers: { "content-type": "application/json" } })
      : await request(`${address}?input=${encodeURIComponent(body)}`);
  if (type === "subscription") return { status: await answeredStatus(answer), body: "" };
  return { status: answer.status, body: await answer.text() };
}

function rowsAbout<A extends Row["about"]>(about: A): (readonly [string, Extract<Row, { about: A }>])[] {
  const isAbout = (row: Row): row is Extract<Row, { about: A }> => row.about === about;
  return Object.entries(SHOP_ROWS).flatMap(([path, row]) => (isAbout(row) ? [[path, row] as const] : []));
}

/** All that the shop holds of the owner, by the schema's own word. */
const ownersData = () => collectData(db, { userId: owner.id, email: owner.email });

// What is tried often is slowed down: here, each row has its first try.
beforeEach(() => db.rateLimit.deleteMany());

test("each procedure of the shop has a row that says whose it is, and no row is without one", () => {
  expect(procedures.map(({ path }) => path).toSorted()).toEqual(Object.keys(SHOP_ROWS).toSorted());
});

describe("nobody signed in", () => {
  test.each(Object.entries(SHOP_ROWS))(
    "%s wants an account only where its row says so",
    async (path, row) => {
      asNewBrowser();
      const wantsAccount = (row.about === "asker" || row.about === "record") && row.account;
      const { status } = await ask(path, {});
      if (wantsAccount) expect(status).toBe(401);
      else expect(status).not.toBe(401);
    },
  );
});

describe("its owner is answered; somebody else as if it weren't there, and nothing is changed", () => {
  test.each(rowsAbout("record"))("%s", async (path, { account, make }) => {
    for (const role of ["CUSTOMER", ...BuiltInRole.options] as const) {
      asNewBrowser();
      const asker = await signedInAs(role);
      const mine = await make(things, asker.id);
      const theirs = await make(things, owner.id);
      const before = await ownersData();
      const foreign = await ask(path, theirs.foreign);
      const missing = await ask(path, theirs.missing);
      expect(foreign, role).toEqual(missing);
      expect(foreign.status, foreign.body).toBe(404);
      expect(await ownersData(), role).toEqual(before);
      expect(await ask(path, mine.own), role).toMatchObject({ status: 200 });
      asNewBrowser();
      const guest = await ask(path, theirs.foreign);
      expect(guest).toEqual(await ask(path, theirs.missing));
      expect(guest.status).toBe(account ? 401 : 404);
      expect(await ownersData()).toEqual(before);
    }
  });
});

describe("what a secret opens is opened by no other", () => {
  test.each(rowsAbout("secret"))("%s", async (path, { input }) => {
    asNewBrowser();
    const guest = await ask(path, input("x".repeat(43)));
    expect(guest.body).not.toContain(owner.email);
    await signedInAs("SUPER_ADMIN");
    expect(await ask(path, input("x".repeat(43)))).toEqual(guest);
    expect(await ask(path, input("y".repeat(43)))).toEqual(guest);
  });
});

/** Someone with an order and an open session who may no longer use it. */
async function shutOut(how: "disabled" | "revoked") {
  asNewBrowser();
  const { id } = await signedInAs("CUSTOMER");
  const { number } = await things.order(id);
  expect((await ask("orders.get", { number })).status).toBe(200);
  if (how === "revoked") await db.session.deleteMany({ where: { userId: id } });
  else await db.user.update({ where: { id }, data: { disabledAt: new Date() } });
  return { number };
}

test.each(["disabled", "revoked"] as const)("a %s account is nobody on the next call", async (how) => {
  const mine = await shutOut(how);
  const answer = await ask("orders.get", mine);
  expect(answer).toEqual(await ask("orders.get", { number: 2_000_000_000 }));
  expect(answer.status).toBe(404);
  for (const [path, row] of rowsAbout("asker"))
    if (row.account) expect((await ask(path, {})).status, path).toBe(401);
});

test("an invoice is its owner's alone, under its own order alone", async () => {
  asNewBrowser();
  const asker = await signedInAs("CUSTOMER");
  const mine = await things.invoice(asker.id);
  const theirs = await things.invoice(owner.id);
  const open = async (number: number, id: string): Promise<Answer> => {
    const answer = await request(`/api/orders/${number}/documents/${id}`);
    return { status: answer.status, body: answer.ok ? "" : await answer.text() };
  };
  expect(await open(mine.number, mine.id)).toMatchObject({ status: 200 });
  const missing = await open(theirs.number, NOWHERE);
  expect(missing.status).toBe(404);
  expect(await open(theirs.number, theirs.id)).toEqual(missing);
  expect(await open(mine.number, theirs.id)).toEqual(missing);
});
