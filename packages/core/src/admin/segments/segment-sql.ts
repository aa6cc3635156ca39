import type { SEGMENT_FLAGS, SegmentCondition, SegmentRules } from "@souk/contracts";
import {
  type Address,
  columns,
  type ConsentRecord,
  type CustomerGroupMember,
  type GiftCard,
  type Order,
  type OrderAddress,
  Prisma,
  type ProductReview,
  type Return,
  type User,
} from "@souk/db";
import { hasBought } from "./bought-sql.ts";
import { momentIs } from "./moment-sql.ts";
import { ordered } from "./ordered-sql.ts";

const a = columns<Address>("a");
const c = columns<ConsentRecord>("c");
const card = columns<GiftCard>("card");
const g = columns<CustomerGroupMember>("g");
const o = columns<Order>("o");
const oa = columns<OrderAddress>("oa");
const r = columns<Return>("r");
const review = columns<ProductReview>("review");
const u = columns<User>("u");
const { sql } = Prisma;

type Of<F extends SegmentCondition["field"]> = Extract<SegmentCondition, { field: F }>;

const COMPARED = { atLeast: sql`>=`, atMost: sql`<=`, exactly: sql`=` };
const numberOfOrders = sql`(SELECT count(*) FROM "Order" o WHERE ${ordered})`;
const negated = (op: "in" | "notIn"): Prisma.Sql => (op === "in" ? Prisma.empty : sql`NOT`);

function amountIs({ field, op, currency, amount }: Of<"spent" | "credit">, now: Date): Prisma.Sql {
  const held =
    field === "spent"
      ? sql`SELECT sum(${o.total}) FROM "Order" o WHERE ${ordered} AND ${o.currency} = ${currency}::char(3)`
      : sql`SELECT sum(${card.balance}) FROM "GiftCard" card
             WHERE ${card.ownerId} = ${u.id} AND ${card.currency} = ${currency}::char(3) AND ${card.disabledAt} IS NULL
               AND (${card.expiresAt} IS NULL OR ${card.expiresAt} > ${now}::timestamp)`;
  return sql`coalesce((${held}), 0) ${COMPARED[op]} ${amount}::bigint`;
}

const livesIn = ({ op, values }: Of<"country">): Prisma.Sql => sql`${negated(op)} (
  EXISTS (SELECT FROM "Address" a WHERE ${a.userId} = ${u.id} AND ${a.deletedAt} IS NULL AND ${a.country} = ANY(${values}::text[]))
  OR EXISTS (SELECT FROM "Order" o JOIN "OrderAddress" oa ON ${oa.orderId} = ${o.id} AND ${oa.kind} = 'SHIPPING'
              WHERE ${ordered} AND ${oa.country} = ANY(${values}::text[])))`;

const isMember = ({ op, values }: { op: "in" | "notIn"; values: string[] }): Prisma.Sql => sql`${negated(op)}
  EXISTS (SELECT FROM "CustomerGroupMember" g WHERE ${g.userId} = ${u.id} AND ${g.groupId} = ANY(${values}::uuid[]))`;

/** What they said last, signed in or by a link of a mail to them. */
const reminded = sql`coalesce((
  SELECT ${c.granted} FROM "ConsentRecord" c
   WHERE (${c.userId} = ${u.id} OR ${c.email} = ${u.email}) AND ${c.purpose} = 'REMINDERS'
   ORDER BY ${c.createdAt} DESC, ${c.id} DESC LIMIT 1), FALSE)`;

const FLAGS: Record<(typeof SEGMENT_FLAGS)[number], Prisma.Sql> = {
  verified: u.emailVerified,
  disabled: sql`${u.disabledAt} IS NOT NULL`,
  reminders: reminded,
  reviewed: sql`EXISTS (SELECT FROM "ProductReview" review WHERE ${review.userId} = ${u.id})`,
  returned: sql`EXISTS (SELECT FROM "Order" o JOIN "Return" r ON ${r.orderId} = ${o.id} WHERE ${ordered})`,
};

function conditionSql(condition: SegmentCondition, now: Date): Prisma.Sql {
  switch (condition.field) {
    case "orders":
      return sql`${numberOfOrders} ${COMPARED[condition.op]} ${condition.count}::bigint`;
    case "spent":
    case "credit":
      return amountIs(condition, now);
    case "registered":
    case "firstOrder":
    case "lastOrder":
    case "cart":
      return momentIs(condition.field, condition.when, now);
    case "country":
      return livesIn(condition);
    case "language":
      return sql`${negated(condition.op)} (${u.locale} = ANY(${condition.values}::text[]))`;
    case "group":
      return isMember(condition);
    case "product":
    case "category":
    case "brand":
      return sql`${negated(condition.op)} ${hasBought(condition.field, condition.values)}`;
    default:
      return sql`(${FLAGS[condition.field]}) = ${condition.is}`;
  }
}

const joined = (parts: Prisma.Sql[], match: "all" | "any"): Prisma.Sql =>
  sql`(${Prisma.join(parts, match === "all" ? " AND " : " OR ")})`;

/**
 * Whether the rules find the customer of "User" u: one condition, whatever they are. What somebody typed is a parameter;
 * which SQL it stands in is chosen from what is written above, never made of it.
 */
export function foundBy({ match, sets }: SegmentRules, now: Date): Prisma.Sql {
  const each = sets.map((set) =>
    joined(
      set.conditions.map((condition) => sql`(${conditionSql(condition, now)})`),
      set.match,
    ),
  );
  return joined(each, match);
}
