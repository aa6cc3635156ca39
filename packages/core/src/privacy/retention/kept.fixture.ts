import { randomUUID } from "node:crypto";
import type { Db, Prisma } from "@souk/db";

/** Makes a message of the contact form that nobody has touched since `start`; says whether it is still there, and so. */
export async function keptMessage(
  db: Db,
  start: Date,
  so: Prisma.ContactMessageWhereInput = {},
): Promise<() => Promise<boolean>> {
  const written = {
    topic: "OTHER",
    name: "A",
    email: "a@souk.test",
    text: "Where is it?",
    locale: "en",
  } as const;
  const { id } = await db.contactMessage.create({
    data: { ...written, idempotencyKey: randomUUID(), createdAt: start, updatedAt: start },
  });
  return async () => (await db.contactMessage.count({ where: { id, ...so } })) > 0;
}

/** The same of what somebody asked for about their data, and got then. */
export async function keptRequest(db: Db, start: Date): Promise<() => Promise<boolean>> {
  const asked = {
    kind: "EXPORT",
    locale: "en",
    requestedBy: "CUSTOMER",
    dueAt: start,
    closedAt: start,
  } as const;
  const { id } = await db.privacyRequest.create({
    data: { ...asked, email: "a@souk.test", state: "DONE" },
  });
  return async () => (await db.privacyRequest.count({ where: { id } })) > 0;
}
