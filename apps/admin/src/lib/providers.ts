import { BegunAtProvider } from "@souk/contracts";
import { callAuth } from "./auth.ts";

const from = { app: "admin" };

/** Leaves the page for the provider's. */
async function leaveFor(path: string, input: object): Promise<void> {
  globalThis.location.assign(BegunAtProvider.parse(await callAuth(path, { ...input, from })).url);
}

export function signInAt(provider: string): Promise<void> {
  return leaveFor("sign-in/provider", { provider });
}

/** From then on an account there opens one's own. */
export function connectTo(provider: string, password: string): Promise<void> {
  return leaveFor("connect", { provider, password });
}
