import { createHash } from "node:crypto";
import { CONSENT_TEXT } from "@souk/contracts";
import { expect, test } from "vitest";
import { loadPastCartMessages } from "../shop/load.ts";
import { loadConsentMessages } from "./load.ts";

/** Of each version of the words: what was read is found in the history of this repository by the day of an entry. */
const VERSIONS: Record<number, string> = {
  1: "846a3caa6ef14edb21bfe873a46ab8d8129d304f99a07adc7f75667f73e37c7c",
};

test("whoever changes what people agree to raises its version, so that they are asked anew", async () => {
  const read = [];
  for (const locale of ["en", "fr", "ar"] as const) {
    const { title, text, purposes, necessary } = await loadConsentMessages[locale]();
    const { mails } = await loadPastCartMessages[locale]();
    read.push([title, text, purposes, necessary, mails.remind]);
  }
  expect(createHash("sha256").update(JSON.stringify(read)).digest("hex")).toBe(VERSIONS[CONSENT_TEXT]);
});
