import { DuplicateReason, type LikelyDuplicates } from "@souk/contracts";
import { type Address, columns, Prisma, type User } from "@souk/db";
import { z } from "zod";
import type { StaffContext } from "../../../context.ts";
import { isCustomer } from "../customer-filter.ts";
import { readParty, toParty } from "./read-party.ts";

const { sql } = Prisma;
const u = columns<User>("u");
const me = columns<User>("me");
const a = columns<Address>("a");
const mine = columns<Address>("mine");
const SHOWN = 5;
const Found = z.array(z.object({ id: z.uuid(), reasons: z.array(DuplicateReason) }));

/** What an address is before the @, without dots and what follows a plus: the words of the index User_by_mailbox. */
const mailbox = (email: Prisma.Sql): Prisma.Sql =>
  sql`lower(replace(split_part(split_part(${email}, '@', 1), '+', 1), '.', ''))`;

/** Accounts that may be the same person's: each reason is one look into an index. The likeliest first. NOT_FOUND. */
export async function likelyDuplicates(
  { db }: StaffContext,
  { id }: { id: string },
): Promise<LikelyDuplicates> {
  await readParty(db, id);
  const found = Found.parse(
    await db.$queryRaw`
      SELECT id, array_agg(DISTINCT reason) AS reasons FROM (
        SELECT ${u.id}, 'PHONE' AS reason FROM "Address" mine JOIN "Address" a ON ${a.phone} = ${mine.phone}
          JOIN "User" u ON ${u.id} = ${a.userId}
         WHERE ${mine.userId} = ${id}::uuid AND ${a.deletedAt} IS NULL AND ${isCustomer}
        UNION ALL
        SELECT ${u.id}, 'MAILBOX' FROM "User" me JOIN "User" u ON ${mailbox(u.email)} = ${mailbox(me.email)}
         WHERE ${me.id} = ${id}::uuid AND ${isCustomer}
        UNION ALL
        SELECT ${u.id}, 'NAME' FROM "User" me JOIN "User" u ON lower(${u.name}) = lower(${me.name})
         WHERE ${me.id} = ${id}::uuid AND ${isCustomer}
      ) alike WHERE id <> ${id}::uuid GROUP BY id ORDER BY count(DISTINCT reason) DESC, id LIMIT ${SHOWN}`,
  );
  return Promise.all(
    found.map(async (one) => ({ ...(await toParty(db, await readParty(db, one.id))), reasons: one.reasons })),
  );
}
