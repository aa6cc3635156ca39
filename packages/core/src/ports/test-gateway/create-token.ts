import { randomBytes } from "node:crypto";
import type { Db } from "@souk/db";
import { v7 as newId } from "uuid";
import { type CardInput, type CardProblem, readCard } from "./card.ts";

/** Exchanges a card for a token, as a provider's page does. Only the last four digits and the behaviour are kept. */
export async function createToken(
  db: Db,
  card: CardInput,
  now: Date,
): Promise<{ token: string; last4: string } | { problem: CardProblem }> {
  const read = readCard(card, now);
  if ("problem" in read) return read;
  const token = `tok_${randomBytes(18).toString("base64url")}`;
  await db.$executeRaw`
    INSERT INTO "TestGatewayToken" ("id", "token", "cardLast4", "behaviour", "createdAt")
    VALUES (${newId()}::uuid, ${token}, ${read.last4}, ${read.behaviour}, ${now}::timestamp)`;
  return { token, last4: read.last4 };
}
