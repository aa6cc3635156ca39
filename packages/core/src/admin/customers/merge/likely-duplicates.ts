import { DuplicateReason, type LikelyDuplicates, LocalizedText } from "@souk/contracts";
import {
  type Address,
  columns,
  type CustomerGroup,
  type CustomerGroupMember,
  Prisma,
  type User,
} from "@souk/db";
import { z } from "zod";
import type { StaffContext } from "../../../context.ts";
import { isCustomer, withBought } from "../customer-filter.ts";
import { StoredCustomer, toCustomerRow } from "../customer-row.ts";
import { readParty } from "./read-party.ts";

const { sql } = Prisma;
const u = columns<User>("u");
const me = columns<User>("me");
const a = columns<Address>("a");
const mine = columns<Address>("mine");
const g = columns<CustomerGroup>("g");
const member = columns<CustomerGroupMember>("member");
const SHOWN = 5;
const Found = z.array(
  StoredCustomer.extend({
    groups: z.array(z.object({ id: z.uuid(), code: z.string(), name: LocalizedText })),
    reasons: z.array(DuplicateReason),
  }),
);

/** What an address is before the @, without dots and what follows a plus: the words of the index User_by_mailbox. */
const mailbox = (email: Prisma.Sql): Prisma.Sql =>
  sql`lower(replace(split_part(split_part(${email}, '@', 1), '+', 1), '.', ''))`;

/** The groups of "User" u. */
const groups = sql`
  (SELECT coalesce(json_agg(json_build_object('id', ${g.id}, 'code', ${g.code}, 'name', ${g.name}) ORDER BY ${g.code}), '[]')
     FROM "CustomerGroupMember" member JOIN "CustomerGroup" g ON ${g.id} = ${member.groupId}
    WHERE ${member.userId} = ${u.id})`;

/** Accounts that may be the same person's: each reason is one look into an index. The likeliest first. NOT_FOUND. */
export async function likelyDuplicates(
  { db }: StaffContext,
  { id }: { id: string },
): Promise<LikelyDuplicates> {
  await readParty(db, id);
  // Who it is first, then what is told of these few.
  const found = Found.parse(
    await db.$queryRaw`
      SELECT ${u.id}, ${u.name}, ${u.email}, ${u.emailVerified}, ${u.disabledAt}, ${u.createdAt},
             bought.orders, bought."lastOrderAt", ${groups} AS groups, likely.reasons
        FROM (${alike(id)}) likely JOIN "User" u ON ${u.id} = likely.id ${withBought}
       ORDER BY cardinality(likely.reasons) DESC, ${u.id}`,
  );
  return found.map((one) => ({ ...toCustomerRow(one), groups: one.groups, reasons: one.reasons }));
}

/** Their ids, with the reasons. */
const alike = (id: string): Prisma.Sql => sql`
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
  ) found WHERE id <> ${id}::uuid GROUP BY id ORDER BY count(DISTINCT reason) DESC, id LIMIT ${SHOWN}`;
