import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { openSso } from "./open-sso.ts";

const providers = {
  oidc: { issuer: "https://id.example", name: "ID", clientId: "a", clientSecret: "b", trustEmails: false },
};

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** One that has found those providers, or waits for ever. */
function instance(found: string[] | "silence") {
  const there = found === "silence" ? new Promise<never>(() => undefined) : Promise.resolve(found);
  return {
    handler: async () => new Response(),
    $context: there.then((ids) => ({ socialProviders: ids.map((id) => ({ id })) })),
  };
}

test("nothing is made before somebody asks, and then once", async () => {
  const make = vi.fn<() => ReturnType<typeof instance>>(() => instance(["oidc"]));
  const sso = openSso(providers, make);
  expect(make).not.toHaveBeenCalled();
  expect(await sso.handlerFor("google")).toBeNull();
  expect(make).not.toHaveBeenCalled();
  expect(await sso.handlerFor("oidc")).not.toBeNull();
  expect(await sso.handlerFor("oidc")).not.toBeNull();
  expect(make).toHaveBeenCalledTimes(1);
});

test("a provider that wasn't there is looked for again, but not by each request", async () => {
  const make = vi.fn<() => ReturnType<typeof instance>>().mockReturnValueOnce(instance([]));
  make.mockReturnValue(instance(["oidc"]));
  const sso = openSso(providers, make);
  expect(await sso.handlerFor("oidc")).toBeNull();
  expect(await sso.handlerFor("oidc")).toBeNull();
  expect(make).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(6000);
  expect(await sso.handlerFor("oidc")).not.toBeNull();
});

test("a silent one is waited for ten seconds, not for ever", async () => {
  const sso = openSso(providers, () => instance("silence"));
  const asked = sso.handlerFor("oidc");
  await vi.advanceTimersByTimeAsync(10_000);
  expect(await asked).toBeNull();
});
