import { columns, type CustomerMerge, Prisma, type ProductReview, type User } from "@souk/db";
import type { ActivitySource } from "./activity-source.ts";

const u = columns<User>("u");
const m = columns<CustomerMerge>("m");
const r = columns<ProductReview>("r");

/** The account itself, and those that were joined into it. */
export const accountSource: ActivitySource = {
  kinds: ["ACCOUNT_CREATED", "ACCOUNTS_JOINED"],
  rows: ({ userId }) => Prisma.sql`
    SELECT ${u.createdAt} AS at, ${u.id} AS id, 'ACCOUNT_CREATED' AS kind, FALSE AS "byStaff",
           '{}'::jsonb AS detail
      FROM "User" u WHERE ${u.id} = ${userId}::uuid
    UNION ALL
    SELECT ${m.createdAt}, ${m.fromId}, 'ACCOUNTS_JOINED', TRUE, jsonb_build_object('email', ${m.fromEmail})
      FROM "CustomerMerge" m WHERE ${m.intoId} = ${userId}::uuid`,
};

/** What the customer says of goods, when it was last written. */
export const reviewSource: ActivitySource = {
  kinds: ["REVIEW_WRITTEN"],
  rows: ({ userId, locale }) => Prisma.sql`
    SELECT ${r.writtenAt} AS at, ${r.id} AS id, 'REVIEW_WRITTEN' AS kind, FALSE AS "byStaff",
           jsonb_build_object('product', coalesce((
             SELECT t."name" FROM "ProductTranslation" t WHERE t."productId" = ${r.productId}
              ORDER BY t."locale" <> ${locale}, t."locale" <> 'en' LIMIT 1), '')) AS detail
      FROM "ProductReview" r WHERE ${r.userId} = ${userId}::uuid`,
};
