import { createHmac, randomBytes } from "node:crypto";
import type { Db } from "@souk/db";
import { v7 as newId } from "uuid";
import { type CardInput, type CardProblem, readCard, TEST_CARDS } from "./card.ts";

/** Exchanges a card for a token, as a provider's page does. Only the last four digits and the behaviour are kept. */
export async function createToken(
  db: Db,
  card: CardInput,
  { now, secret }: { now: Date; secret: string },
): Promise<{ token: string; last4: string } | { problem: CardProblem }> {
  const read = readCard(card, now);
  if ("problem" in read) return read;
  const token = `tok_${randomBytes(18).toString("base64url")}`;
  await db.$executeRaw`
    INSERT INTO "TestGatewayToken" ("id", "token", "cardLast4", "behaviour", "fingerprint", "createdAt")
    VALUES (${newId()}::uuid, ${token}, ${read.last4}, ${read.behaviour}, ${fingerprint(card, secret)},
            ${now}::timestamp)`;
  return { token, last4: read.last4 };
}

/** The same for each use of a card; keyed, so that it doesn't give the number away. Null: a published one is everybody's. */
function fingerprint({ number }: CardInput, secret: string): string | null {
  const digits = number.replaceAll(/[ -]/g, "");
  if (TEST_CARDS.some((card) => card.number.replaceAll(" ", "") === digits)) return null;
  return createHmac("sha256", secret).update(`card:${digits}`).digest("base64url").slice(0, 22);
}
