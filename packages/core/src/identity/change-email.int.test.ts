import { testDb } from "@souk/testing";
import { beforeEach, describe, expect, test } from "vitest";
import { askForLink } from "./ask-for-link.ts";
import { changeEmail, confirmEmail } from "./change-email.ts";
import { codeOf, identityScene } from "./people.fixture.ts";
import { resetPassword } from "./reset-password.ts";

const database = await testDb();
const { db } = database;
const { core, person, linkOf, begin } = identityScene(database);
beforeEach(begin);

describe("a change of address", () => {
  const wish = (email: string) => ({ email, password: "123456789", locale: "en" }) as const;

  test("needs the password and a yes from both addresses; then the old one's links open nothing", async () => {
    const { id, email, ctx } = await person();
    expect(await codeOf(changeEmail(ctx, { ...wish("new@souk.example"), password: "1234" }))).toBe(
      "WRONG_PASSWORD",
    );
    await changeEmail(ctx, wish("new@souk.example"));
    const approve = await linkOf("approve_email", email);
    const confirm = await linkOf("confirm_email", "new@souk.example");
    await askForLink(core, { purpose: "RESET_PASSWORD", email, locale: "en" });
    const reset = await linkOf("reset_password", email);
    expect(await confirmEmail(core, { token: confirm })).toMatchObject({ state: "WAITING" });
    expect((await db.user.findUniqueOrThrow({ where: { id } })).email).toBe(email);
    expect(await codeOf(confirmEmail(core, { token: confirm }))).toBe("LINK_EXPIRED");
    expect(await confirmEmail(core, { token: approve })).toMatchObject({ state: "CHANGED" });
    expect((await db.user.findUniqueOrThrow({ where: { id } })).email).toBe("new@souk.example");
    expect(await codeOf(resetPassword(core, { token: reset, password: "long enough" }))).toBe("LINK_EXPIRED");
    expect(await db.mailMessage.count({ where: { template: "security_notice", recipient: email } })).toBe(1);
  });

  test("to an address that somebody has is answered like any other, and never comes about", async () => {
    const other = await person();
    const { id, email, ctx } = await person();
    expect(await changeEmail(ctx, wish(other.email))).toEqual({ mailed: false });
    const approve = await linkOf("approve_email", email);
    expect(await db.mailMessage.count({ where: { recipient: other.email } })).toBe(0);
    expect(await confirmEmail(core, { token: approve })).toMatchObject({ state: "WAITING" });
    expect((await db.user.findUniqueOrThrow({ where: { id } })).email).toBe(email);
  });

  test("of an address that was never verified asks the new one alone; a later wish ends the links of the first", async () => {
    const { id, ctx } = await person(false);
    await changeEmail(ctx, wish("first@souk.example"));
    const first = await linkOf("confirm_email", "first@souk.example");
    await changeEmail(ctx, wish("second@souk.example"));
    const second = await linkOf("confirm_email", "second@souk.example");
    expect(await codeOf(confirmEmail(core, { token: first }))).toBe("LINK_EXPIRED");
    expect(await confirmEmail(core, { token: second })).toMatchObject({ state: "CHANGED" });
    expect(await db.user.findUniqueOrThrow({ where: { id } })).toMatchObject({
      email: "second@souk.example",
      emailVerified: true,
    });
  });
});
