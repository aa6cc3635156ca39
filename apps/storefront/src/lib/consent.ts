import {
  CONSENT_COOKIE,
  CONSENT_DAYS,
  type DevicePurpose,
  type KeptConsent,
  readConsent,
  writeConsent,
} from "@souk/contracts/consent-cookie";
import { readCookie, writeCookie } from "./cookies.ts";
import { impersonation } from "./impersonation.ts";
import { createStore } from "./store.ts";

const kept = (): KeptConsent | null => readConsent(readCookie(CONSENT_COOKIE));
const consent = createStore(kept());
export const useConsent = consent.use;

/** As the cookie says now: another tab may have changed it. What staff look at as a customer is nobody's to keep. */
export const hasConsent = (purpose: DevicePurpose): boolean =>
  impersonation === null && (kept()?.granted.includes(purpose) ?? false);

export function keepConsent(next: KeptConsent): void {
  writeCookie(CONSENT_COOKIE, writeConsent(next), CONSENT_DAYS);
  consent.set(next);
}

/** Whether the question is on the page: until it was answered, and whenever somebody wants to change the answer. */
export const asking = createStore(consent.get() === null && impersonation === null);
