import { createHmac } from "node:crypto";
import { newId } from "./stripe-books.ts";

interface Sent {
  id: string;
  type: string;
  body: string;
}

/** Everything that happened, told or not. */
export const events: Sent[] = [];
let mode: "on" | "off" | "twice" = "on";
export const setMode = (to: string): void => {
  mode = to === "off" || to === "twice" ? to : "on";
};

export async function happened(type: string, object: object): Promise<void> {
  const id = newId("evt");
  const event = {
    id,
    object: "event",
    api_version: "2026-10-28.endive",
    created: Math.floor(Date.now() / 1000),
    type,
    data: { object },
  };
  const sent = { id, type, body: JSON.stringify(event) };
  events.push(sent);
  if (mode !== "off") await deliver(sent);
  if (mode === "twice") await deliver(sent);
}

/** Sends it to the shop, signed now or `ageSeconds` ago; gives the shop's status, 0 for none. */
export async function deliver(
  { body }: Sent,
  ageSeconds = 0,
  secret = process.env["WEBHOOK_SECRET"] ?? "",
): Promise<number> {
  const url = process.env["WEBHOOK_URL"];
  if (url === undefined || url === "") return 0;
  const at = Math.floor(Date.now() / 1000) - ageSeconds;
  const signature = createHmac("sha256", secret).update(`${at}.${body}`).digest("hex");
  const headers = { "content-type": "application/json", "stripe-signature": `t=${at},v1=${signature}` };
  const answer = await fetch(url, { method: "POST", body, headers }).catch(() => null);
  return answer?.status ?? 0;
}
