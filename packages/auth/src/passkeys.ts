import { getAuthenticatorName, passkey } from "@better-auth/passkey";
import type { Db } from "@souk/db";
import { APIError } from "better-auth/api";

interface PasskeyOptions {
  db: Db;
  origin: string;
  trustedOrigins: readonly string[];
}

/**
 * better-auth's, stricter: what keeps a passkey must have asked its owner (a finger, a face, a PIN) each time, so that one
 * stands for two factors; it must be found without a name typed; and one that was copied is refused.
 */
export function passkeys({ db, origin, trustedOrigins }: PasskeyOptions) {
  const rpID = new URL(origin).hostname;
  return passkey({
    rpID,
    rpName: "Souk",
    origin: [origin, ...trustedOrigins.filter((one) => isWithin(rpID, new URL(one).hostname))],
    authenticatorSelection: { residentKey: "required", userVerification: "required" },
    advanced: { webAuthnChallengeCookie: "passkey" },
    registration: {
      afterVerification: async ({ verification }) => {
        if (!verification.registrationInfo?.userVerified) throw refusal();
      },
    },
    authentication: {
      afterVerification: async ({ verification: { authenticationInfo: used } }) => {
        if (!used.userVerified || !(await countUse(db, used))) throw refusal();
      },
    },
  });
}

/** What browsers allow, too: an origin of the same host, or of one under it. */
function isWithin(rpID: string, host: string): boolean {
  return host === rpID || host.endsWith(`.${rpID}`);
}

function refusal(): APIError {
  return new APIError("UNAUTHORIZED", { code: "PASSKEY_REFUSED", message: "PASSKEY_REFUSED" });
}

/**
 * False where somebody's copy has counted as far already, also at this very moment, and for accounts that are disabled or
 * deleted. 0 is the count of what doesn't count.
 */
async function countUse(db: Db, used: { credentialID: string; newCounter: number }): Promise<boolean> {
  const { credentialID, newCounter: counter } = used;
  const { count } = await db.passkey.updateMany({
    where: {
      credentialID,
      counter: counter === 0 ? 0 : { lt: counter },
      user: { disabledAt: null, deletedAt: null },
    },
    data: { counter, lastUsedAt: new Date() },
  });
  return count === 1;
}

/** What keeps a passkey, where its make is known: "iCloud Keychain", "1Password", … */
export function keeperOf(aaguid: string | null): string | null {
  return (aaguid !== null && getAuthenticatorName(aaguid)) || null;
}
