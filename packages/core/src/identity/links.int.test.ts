import { testDb } from "@souk/testing";
import { beforeEach, describe, expect, test } from "vitest";
import { askForLink, askToVerify } from "./ask-for-link.ts";
import { forgetOld } from "../privacy/retention/forget-old.ts";
import { codeOf, identityScene } from "./people.fixture.ts";
import { redeemSignIn } from "./redeem-sign-in.ts";
import { resetPassword } from "./reset-password.ts";
import { verifyEmail } from "./verify-email.ts";

const database = await testDb();
const { db, pool } = database;
const { core, person, linkOf, work, begin, later } = identityScene(database);
beforeEach(begin);

const ask = (email: string, purpose: "RESET_PASSWORD" | "SIGN_IN" = "RESET_PASSWORD") =>
  askForLink(core, { purpose, email, locale: "fr" });
const passwords = (userId: string) =>
  db.account.findMany({ where: { userId, providerId: "credential" }, select: { password: true } });

describe("a link to reset a password", () => {
  test("sets it, ends every session, is told of, and works once however many try", async () => {
    const { id, email } = await person();
    await ask(email);
    const token = await linkOf("reset_password", email);
    const tries = await Promise.all(
      Array.from({ length: 20 }, (_, at) =>
        codeOf(resetPassword(core, { token, password: "x".repeat(10 + at) })),
      ),
    );
    expect(tries.filter((code) => code === "done")).toHaveLength(1);
    expect(new Set(tries)).toEqual(new Set(["done", "LINK_EXPIRED"]));
    expect(await passwords(id)).toEqual([{ password: `hash-of-${10 + tries.indexOf("done")}` }]);
    expect(await db.session.count({ where: { userId: id } })).toBe(0);
    expect(await db.mailMessage.count({ where: { template: "security_notice", recipient: email } })).toBe(1);
  });

  test("is over after half an hour, when a later one is asked for, and when the account is shut", async () => {
    const { id, email } = await person();
    await ask(email);
    const first = await linkOf("reset_password");
    await ask(email);
    const second = await linkOf("reset_password");
    expect(await codeOf(resetPassword(core, { token: first, password: "long enough" }))).toBe("LINK_EXPIRED");
    later(30 * 60_000 + 1000);
    expect(await codeOf(resetPassword(core, { token: second, password: "long enough" }))).toBe(
      "LINK_EXPIRED",
    );
    later(0);
    await db.user.update({ where: { id }, data: { disabledAt: new Date() } });
    expect(await codeOf(resetPassword(core, { token: second, password: "long enough" }))).toBe(
      "LINK_EXPIRED",
    );
    await db.user.update({ where: { id }, data: { disabledAt: null } });
    expect(await codeOf(resetPassword(core, { token: second, password: "long enough" }))).toBe("done");
  });

  test("is asked for in the same way where there is no account, and the database holds no token", async () => {
    const { email } = await person();
    expect(await ask(email)).toEqual(await ask("nobody@souk.example"));
    const { rows } = await pool.query(`SELECT data FROM pgboss.job WHERE name = 'accounts.link'`);
    expect(rows.map(({ data }) => Object.keys(data).toSorted())).toEqual(
      Array.from({ length: 2 }, () => ["locale", "purpose", "userId"]),
    );
    const token = await linkOf("reset_password");
    expect(await db.mailMessage.count()).toBe(1);
    const dump = JSON.stringify([await db.accountLink.findMany(), await db.mailMessage.findMany()]);
    expect(dump).not.toContain(token);
  });

  test("of whoever reads the mail of an address that was never proven takes away what was laid there before", async () => {
    const { id, email } = await person(false);
    await ask(email);
    const token = await linkOf("reset_password");
    await resetPassword(core, { token, password: "mine at last" });
    const accounts = await db.account.findMany({ where: { userId: id }, select: { providerId: true } });
    expect(accounts).toEqual([{ providerId: "credential" }]);
    expect((await db.user.findUniqueOrThrow({ where: { id } })).emailVerified).toBe(true);
  });

  test("isn't asked for without end, for an address or from a network", async () => {
    for (let turn = 0; turn < 5; turn += 1) await ask("often@souk.example");
    expect(await codeOf(ask("often@souk.example"))).toBe("TOO_MANY_REQUESTS");
    expect(await codeOf(ask("other@souk.example"))).toBe("done");
  });
});

describe("a link to sign in", () => {
  test("says whose it is, once, and is good for nothing else", async () => {
    const { id, email } = await person();
    await ask(email, "SIGN_IN");
    const token = await linkOf("sign_in_link");
    expect(await codeOf(resetPassword(core, { token, password: "long enough" }))).toBe("LINK_EXPIRED");
    expect(await codeOf(verifyEmail(core, { token }))).toBe("LINK_EXPIRED");
    const opened = await Promise.all(Array.from({ length: 20 }, () => redeemSignIn(core, token)));
    expect(opened.filter((one) => one === id)).toHaveLength(1);
    expect(opened.filter((one) => one === null)).toHaveLength(19);
    expect(await passwords(id)).toHaveLength(1);
  });

  test("takes a password away that somebody set for an address that isn't theirs", async () => {
    const { id, email } = await person(false);
    await ask(email, "SIGN_IN");
    expect(await redeemSignIn(core, await linkOf("sign_in_link"))).toBe(id);
    expect(await passwords(id)).toEqual([]);
    expect(await db.session.count({ where: { userId: id } })).toBe(0);
  });
});

test("an address is verified by its own link, and a verified one is sent none", async () => {
  const { id, ctx } = await person(false);
  await askToVerify(ctx, { locale: "ar" });
  await verifyEmail(core, { token: await linkOf("verify_email") });
  expect((await db.user.findUniqueOrThrow({ where: { id } })).emailVerified).toBe(true);
  await db.mailMessage.deleteMany();
  await askToVerify(ctx, { locale: "ar" });
  await work();
  expect(await db.mailMessage.count()).toBe(0);
});

test("what is over is forgotten, what isn't stays", async () => {
  const { id, email } = await person();
  await ask(email);
  await work();
  await forgetOld(core);
  expect(await db.session.count({ where: { userId: id } })).toBe(1);
  later(2 * 86_400_000);
  await forgetOld(core);
  expect(await db.session.count({ where: { userId: id } })).toBe(0);
  expect(await db.accountLink.count({ where: { userId: id } })).toBe(0);
});
