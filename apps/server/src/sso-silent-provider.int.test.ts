import { expect, test } from "vitest";
import { z } from "zod";
import { ssoApp } from "./testing/sso-app.ts";

const app = await ssoApp({ trustEmails: true });
const { request, signInBySso, givenThere, asNewBrowser } = app;
const Result = z.object({ result: z.object({ data: z.unknown() }) });
async function me(): Promise<unknown> {
  return Result.parse(await (await request("/trpc/shop/account.me")).json()).result.data;
}

test("of a provider that the owner vouches for, silence about an address is a yes; a no stays one", async () => {
  givenThere("silent", { email: "silent@home.example", name: "Silent" });
  asNewBrowser();
  await signInBySso("silent");
  expect(await me()).toMatchObject({ email: "silent@home.example" });
  givenThere("denied", { email: "denied@home.example", email_verified: false });
  asNewBrowser();
  expect((await signInBySso("denied")).searchParams.get("error")).toBe("email_not_verified");
  expect(await me()).toBeNull();
});
