import { type Cart, columns, Prisma } from "@souk/db";

const c = columns<Cart>("c");
const names = [
  "email",
  "shippingAddress",
  "billingAddress",
  "shippingMethodCode",
  "vatNumber",
  "remind",
] as const;

/** New values, as SQL, of what stands on the cart's own row beside its lines. */
export type CartDetails = Partial<Record<(typeof names)[number], Prisma.Sql>>;

const quoted = {
  email: Prisma.sql`"email"`,
  shippingAddress: Prisma.sql`"shippingAddress"`,
  billingAddress: Prisma.sql`"billingAddress"`,
  shippingMethodCode: Prisma.sql`"shippingMethodCode"`,
  vatNumber: Prisma.sql`"vatNumber"`,
  remind: Prisma.sql`"remind"`,
} satisfies Record<(typeof names)[number], Prisma.Sql>;

/** What a cart's JSON needs of "Cart" c, as if the details were written. */
export function withDetails(details: CartDetails): Prisma.Sql {
  const shown = names.map((name) => Prisma.sql`${details[name] ?? c[name]} AS ${quoted[name]}`);
  return Prisma.sql`${c.id}, ${c.version}, ${c.status}, ${c.userId}, ${c.currency}, ${c.locale}, ${c.giftCardIds}, ${Prisma.join(shown)}`;
}

/** More of SET, as `, "email" = …`. */
export function setDetails(details: CartDetails): Prisma.Sql {
  const set = names.flatMap((name) =>
    details[name] ? [Prisma.sql`, ${quoted[name]} = ${details[name]}`] : [],
  );
  return set.length === 0 ? Prisma.empty : Prisma.join(set, "");
}
