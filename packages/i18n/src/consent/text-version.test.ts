import { createHash } from "node:crypto";
import { CONSENT_TEXT } from "@souk/contracts";
import { expect, test } from "vitest";
import { loadPastCartMessages } from "../shop/load.ts";
import { loadNotificationMessages } from "../notifications/load.ts";
import { loadConsentMessages } from "./load.ts";

/** Of each version of the words: what was read is found in the history of this repository by the day of an entry. */
const VERSIONS: Record<number, string> = {
  1: "cfa1e2ccc15e673114edf729255f13201419616b9c22b619665496cc1f476b21",
};

test("whoever changes what people agree to raises its version, so that they are asked anew", async () => {
  const read = [];
  for (const locale of ["en", "fr", "ar"] as const) {
    const { title, text, purposes, necessary } = await loadConsentMessages[locale]();
    const { mails } = await loadPastCartMessages[locale]();
    const { cart_reminder, review_invitation } = (await loadNotificationMessages[locale]()).kinds;
    read.push([title, text, purposes, necessary, mails.remind, cart_reminder, review_invitation]);
  }
  // Which spaces hold a line together is nothing that anybody agrees to.
  const text = JSON.stringify(read).replaceAll(/\s/g, " ");
  expect(createHash("sha256").update(text).digest("hex")).toBe(VERSIONS[CONSENT_TEXT]);
});
