/**
 * What a browser may be used for beyond what its visitor came for: to remember what was looked at, and to count looks at
 * products. Each is no until it was answered with yes.
 */
export const DEVICE_PURPOSES = ["RECENT", "STATISTICS"] as const;
export type DevicePurpose = (typeof DEVICE_PURPOSES)[number];

/**
 * Of the words that are agreed to, in all languages: raise it when they say something else (packages/i18n/src/consent has
 * a test that finds out), and everybody is asked anew.
 */
export const CONSENT_TEXT = 1;
export const CONSENT_COOKIE = "souk_consent";
/** After these days a browser is asked again. */
export const CONSENT_DAYS = 180;

/** What stands in the cookie: `1.RECENT-STATISTICS.<device>`. The device is a number drawn at random, for the log alone. */
export interface KeptConsent {
  readonly device: string;
  readonly granted: readonly DevicePurpose[];
}

export const writeConsent = ({ device, granted }: KeptConsent): string =>
  `${CONSENT_TEXT}.${granted.join("-")}.${device}`;

/** Null for what was agreed to under other words, and for what isn't ours. */
export function readConsent(value: string | null): KeptConsent | null {
  const [version, purposes = "", device] = value?.split(".") ?? [];
  if (version !== String(CONSENT_TEXT) || !device) return null;
  const named = purposes.split("-");
  return { device, granted: DEVICE_PURPOSES.filter((purpose) => named.includes(purpose)) };
}
