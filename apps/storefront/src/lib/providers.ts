import { BegunAtProvider, type BeginProviderInput } from "@souk/contracts";
import { callAuth } from "./auth.ts";

type From = BeginProviderInput["from"];

/** Leaves the page for the provider's. */
async function leaveFor(path: string, input: object): Promise<void> {
  globalThis.location.assign(BegunAtProvider.parse(await callAuth(path, input)).url);
}

export function signInAt(provider: string, from: From): Promise<void> {
  return leaveFor("sign-in/provider", { provider, from });
}

/** From then on an account there opens one's own. */
export function connectTo(provider: string, from: From, password: string): Promise<void> {
  return leaveFor("connect", { provider, from, password });
}
