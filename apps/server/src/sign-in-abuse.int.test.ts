import { expect, test } from "vitest";
import { createApp } from "./app.ts";
import { ORIGIN, testApp } from "./testing/test-app.ts";

const { deps, signedInAs } = await testApp();
const PASSWORD = "correct horse battery";

/** Another process over the same database: what one counted, the other knows. */
const process = () => createApp(deps);

async function signIn(
  app: ReturnType<typeof process>,
  email: string,
  password: string,
  ip: string,
  forwarded = "",
) {
  const path = "/api/auth/sign-in/email";
  const headers = { origin: ORIGIN, "content-type": "application/json", "x-forwarded-for": forwarded };
  const body = JSON.stringify({ email, password });
  return app.request(
    path,
    { method: "POST", headers, body },
    { incoming: { url: path, socket: { remoteAddress: ip } } },
  );
}

test("five failures from a /64, however addresses, X-Forwarded-For, spelling and process change; the victim gets in", async () => {
  const { email } = await signedInAs("CUSTOMER");
  const [one, two] = [process(), process()];
  const attack = (at: number, password: string) =>
    signIn(
      at % 2 ? one : two,
      at % 3 ? email : email.toUpperCase(),
      password,
      `2001:db8:1:2::${at}`,
      `198.51.100.${at}`,
    );
  for (let at = 1; at <= 5; at += 1) expect((await attack(at, `guess ${at}`)).status).toBe(401);
  for (let at = 6; at <= 8; at += 1) expect((await attack(at, PASSWORD)).status).toBe(429);
  expect((await signIn(process(), email, PASSWORD, "2001:db8:1:2::9")).status).toBe(429);
  expect((await signIn(one, email, PASSWORD, "2001:db8:1:3::1")).status).toBe(200);
});

test("fifty wrong passwords at once: five are looked at", async () => {
  const { email } = await signedInAs("CUSTOMER");
  const [one, two] = [process(), process()];
  const answers = await Promise.all(
    Array.from({ length: 50 }, (_, at) => signIn(at % 2 ? one : two, email, `guess ${at}`, "198.51.100.77")),
  );
  expect(answers.filter(({ status }) => status === 401)).toHaveLength(5);
  expect(answers.filter(({ status }) => status === 429)).toHaveLength(45);
});
