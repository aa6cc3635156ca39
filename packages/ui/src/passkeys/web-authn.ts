/** What the browser answered instead of a passkey: it was told no, or it keeps one for this account already. */
export type PasskeyTrouble = "passkeyCancelled" | "passkeyKnown";

/** How an app asks the server, and what it throws. */
export interface PasskeyServer {
  call: (path: string, body: object) => Promise<unknown>;
  failure: (trouble: PasskeyTrouble) => Error;
}

/** Not in old browsers, not without https, and not where the shop's address is a number: passkeys belong to a name. */
export function hasPasskeys(): boolean {
  return (
    globalThis.isSecureContext &&
    "PublicKeyCredential" in globalThis &&
    "parseRequestOptionsFromJSON" in PublicKeyCredential &&
    !/^[\d.]+$|:/.test(globalThis.location.hostname)
  );
}

/** Makes one for whoever is signed in, by the password; `name` is what it is called if nobody knows what keeps it. */
export async function addPasskey(
  server: PasskeyServer,
  { password, name }: { password: string; name: string | null },
): Promise<void> {
  const options = await server.call("passkey/begin", { password });
  if (!isCreation(options)) throw new TypeError("The server asked for no passkey.");
  const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(options);
  const response = await answerOf(server, () => navigator.credentials.create({ publicKey }));
  await server.call("passkey/add", { response, ...(name !== null && { name }) });
}

interface Asked {
  signal: AbortSignal;
  /** Among what the browser offers for the field of the address, when its owner chooses; without it the browser asks at once. */
  autofill?: boolean;
}

/** Opens a session by one. */
export async function signInByPasskey(server: PasskeyServer, { signal, autofill }: Asked): Promise<void> {
  const options = await server.call("passkey/begin-sign-in", {});
  if (!isRequest(options)) throw new TypeError("The server asked for no passkey.");
  const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(options);
  const mediation = autofill ? "conditional" : "optional";
  const response = await answerOf(server, () => navigator.credentials.get({ publicKey, signal, mediation }));
  await server.call("passkey/sign-in", { response });
}

/** Whether the browser offers passkeys among what it fills in. */
export async function canAutofill(): Promise<boolean> {
  return hasPasskeys() && (await PublicKeyCredential.isConditionalMediationAvailable());
}

async function answerOf(server: PasskeyServer, ask: () => Promise<Credential | null>): Promise<object> {
  const credential = await ask().catch((error: unknown) => {
    const isKnown = error instanceof DOMException && error.name === "InvalidStateError";
    throw server.failure(isKnown ? "passkeyKnown" : "passkeyCancelled");
  });
  if (!(credential instanceof PublicKeyCredential)) throw server.failure("passkeyCancelled");
  return credential.toJSON();
}

function isRequest(options: unknown): options is PublicKeyCredentialRequestOptionsJSON {
  return typeof options === "object" && options !== null && "challenge" in options;
}

function isCreation(options: unknown): options is PublicKeyCredentialCreationOptionsJSON {
  return isRequest(options) && "pubKeyCredParams" in options && "user" in options;
}
