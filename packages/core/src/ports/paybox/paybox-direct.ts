import { randomInt } from "node:crypto";
import { z } from "zod";
import { type PayboxOptions, sealOf } from "./paybox-sign.ts";

/** What Paybox Direct is asked to do. */
const TYPES = {
  capture: "00002",
  cancel: "00005",
  exists: "00011",
  refund: "00014",
  consult: "00017",
} as const;
const DONE = "00000";
const NOT_FOUND = "00018";

const Answer = z.object({
  CODEREPONSE: z.string().regex(/^\d{5}$/),
  NUMTRANS: z.string().default(""),
  NUMAPPEL: z.string().default(""),
  STATUS: z.string().default(""),
});
type Fields = Readonly<Record<string, string>>;

/** Asks Paybox's server; null: there is no such transaction. Throws for whatever else isn't done. */
export async function askPaybox(
  options: PayboxOptions,
  type: keyof typeof TYPES,
  fields: Fields,
): Promise<z.infer<typeof Answer> | null> {
  const told: [string, string][] = [
    ["VERSION", "00104"],
    ["TYPE", TYPES[type]],
    ["SITE", options.site],
    ["RANG", options.rank],
    ["NUMQUESTION", String(randomInt(2_147_483_647)).padStart(10, "0")],
    ["DATEQ", String(Math.floor(Date.now() / 1000))],
    ["HASH", "SHA512"],
    ...Object.entries(fields),
  ];
  const body = new URLSearchParams([...told, ["HMAC", sealOf(told, options.hmacSecret)]]);
  const answer = await fetch(options.apiUrl, { method: "POST", body, redirect: "error" });
  const text = new TextDecoder("latin1").decode(await answer.arrayBuffer());
  const read = Answer.parse(Object.fromEntries(new URLSearchParams(text)));
  if (read.CODEREPONSE === NOT_FOUND) return null;
  if (read.CODEREPONSE !== DONE) throw new Error(`Paybox answered ${read.CODEREPONSE} to ${type}`);
  return read;
}
