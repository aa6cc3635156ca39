import { randomUUID } from "node:crypto";
import { testDb } from "@souk/testing";
import { describe, expect, test } from "vitest";
import { getChallenge, resolveChallenge } from "./challenge.ts";
import { charge } from "./charge.fixture.ts";
import { createToken } from "./create-token.ts";
import { testGateway } from "./test-gateway.ts";

const { db } = await testDb({ poolSize: 12 });
const gateway = testGateway(db, "https://shop.test");
const signal = () => AbortSignal.timeout(5000);
const now = new Date();

async function request(number = "4242 4242 4242 4242", amount = 5000) {
  const made = await createToken(db, { number, expiry: "12/40", cvc: "123" }, { now, secret: "s" });
  const sourceToken = "token" in made ? made.token : "none";
  return charge({ amount, sourceToken });
}
const ledger = (key: string) =>
  db.testGatewayCharge.findUniqueOrThrow({
    where: { idempotencyKey: key },
    select: { captured: true, refunded: true, state: true },
  });

describe("the test gateway", () => {
  test("keeps no card number, only its last four digits", async () => {
    const made = await createToken(
      db,
      { number: "4242 4242 4242 4242", expiry: "12/40", cvc: "987" },
      { now, secret: "s" },
    );
    expect(made).toMatchObject({ last4: "4242" });
    expect(await db.testGatewayToken.findMany({ omit: { id: true } })).toEqual([
      {
        token: "token" in made ? made.token : "none",
        cardLast4: "4242",
        behaviour: "succeeds",
        fingerprint: null,
        createdAt: now,
      },
    ]);
    expect(await createToken(db, { number: "1", expiry: "12/40", cvc: "123" }, { now, secret: "s" })).toEqual(
      {
        problem: "number",
      },
    );
  });

  test("charges a key once, however often and at once it is asked", async () => {
    const asked = await request();
    const answers = await Promise.all(Array.from({ length: 20 }, () => gateway.charge(asked, signal())));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]).toMatchObject({ state: "captured" });
    expect(await gateway.find(asked.key, signal())).toEqual(answers[0]);
    expect(await gateway.find(randomUUID(), signal())).toBeNull();
  });

  test.each([
    ["4000 0000 0000 0002", "card_declined"],
    ["4000 0000 0000 9995", "insufficient_funds"],
    ["4000 0000 0000 0069", "expired_card"],
  ])("declines %s: %s", async (number, reason) => {
    const asked = await request(number);
    expect(await gateway.charge(asked, signal())).toMatchObject({ state: "declined", reason });
    expect(await ledger(asked.key)).toMatchObject({ captured: 0 });
  });

  test("holds an amount until it is taken or let go, however often it is asked", async () => {
    const held = { ...(await request()), capture: false };
    expect(await gateway.charge(held, signal())).toMatchObject({ state: "authorised" });
    expect(await ledger(held.key)).toMatchObject({ captured: 0 });
    const taken = await Promise.all([1, 2, 3].map(() => gateway.capture(held.key, signal())));
    expect(taken.map(({ state }) => state)).toEqual(["captured", "captured", "captured"]);
    expect(await ledger(held.key)).toMatchObject({ captured: 5000, refunded: 0 });

    const released = { ...(await request()), capture: false };
    await gateway.charge(released, signal());
    await gateway.void(released.key, signal());
    expect(await gateway.capture(released.key, signal())).toMatchObject({ state: "voided" });
    expect(await ledger(released.key)).toMatchObject({ captured: 0, refunded: 0 });
  });

  test("declines a token that it never gave", async () => {
    const asked = { ...(await request()), sourceToken: "tok_unknown" };
    expect(await gateway.charge(asked, signal())).toMatchObject({
      state: "declined",
      reason: "card_declined",
    });
  });

  test("asks for 3-D Secure, once", async () => {
    const asked = await request("4000 0025 0000 3155");
    const answer = await gateway.charge(asked, signal());
    const challenge = await getChallenge(db, answer.ref);
    expect(challenge).toMatchObject({ amount: 5000, cardLast4: "3155", open: true, currency: "MAD" });
    const back = { returnUrl: "https://shop.test/back" };
    expect(await resolveChallenge(db, answer.ref, true)).toEqual(back);
    expect(await resolveChallenge(db, answer.ref, false)).toEqual(back);
    expect(await gateway.find(asked.key, signal())).toMatchObject({ state: "captured" });
    expect(await getChallenge(db, answer.ref)).toMatchObject({ open: false });
    for (const unknown of ["nonsense", randomUUID()]) {
      expect(await getChallenge(db, unknown)).toBeNull();
      expect(await resolveChallenge(db, unknown, true)).toBeNull();
    }
  });

  test("loses the answer of the silent card, but not the charge", async () => {
    const asked = await request("4000 0000 0000 0341");
    await expect(gateway.charge(asked, AbortSignal.timeout(50))).rejects.toThrow("did not answer");
    await expect(gateway.charge({ ...asked, key: randomUUID() }, AbortSignal.abort())).rejects.toThrow(
      "did not answer",
    );
    expect(await gateway.find(asked.key, signal())).toMatchObject({ state: "captured" });
    expect(await gateway.charge(asked, signal())).toMatchObject({ state: "captured" });
    expect(await ledger(asked.key)).toMatchObject({ captured: 5000 });
  });

  test("voids: a capture is given back, a wait forgotten, an unknown key barred, a decline left", async () => {
    const [captured, waiting, unknown, declined] = [
      await request(),
      await request("4000 0025 0000 3155"),
      await request(),
      await request("4000 0000 0000 0002"),
    ];
    const waits = await gateway.charge(waiting, signal());
    await gateway.charge(captured, signal());
    await gateway.charge(declined, signal());
    for (const { key } of [captured, waiting, unknown, declined, captured]) await gateway.void(key, signal());
    expect(await ledger(captured.key)).toEqual({ captured: 5000, refunded: 5000, state: "voided" });
    await resolveChallenge(db, waits.ref, true);
    expect(await ledger(waiting.key)).toEqual({ captured: 0, refunded: 0, state: "voided" });
    expect(await gateway.charge(unknown, signal())).toMatchObject({ state: "voided" });
    expect(await gateway.find(declined.key, signal())).toMatchObject({ state: "declined" });
  });

  test("refunds a key once and never more than it captured, at once too", async () => {
    const { key: chargeKey, ...rest } = await request();
    await gateway.charge({ key: chargeKey, ...rest }, signal());
    const key = randomUUID();
    await Promise.all(
      Array.from({ length: 10 }, () => gateway.refund({ chargeKey, key, amount: 2000 }, signal())),
    );
    expect(await ledger(chargeKey)).toMatchObject({ refunded: 2000 });
    const more = await Promise.allSettled(
      Array.from({ length: 5 }, () =>
        gateway.refund({ chargeKey, key: randomUUID(), amount: 1000 }, signal()),
      ),
    );
    expect(more.filter(({ status }) => status === "fulfilled")).toHaveLength(3);
    expect(await ledger(chargeKey)).toMatchObject({ refunded: 5000 });
    await expect(
      gateway.refund({ chargeKey: randomUUID(), key: randomUUID(), amount: 1 }, signal()),
    ).rejects.toThrow("refused the refund");
  });
});
