import { type AuditEntity, type AuditEntry, can, NameByLocale } from "@souk/contracts";
import type { Db } from "@souk/db";
import { z } from "zod";
import { nameByLocale, names } from "../../catalog/product-name.ts";
import type { StaffContext } from "../../context.ts";
import { READERS } from "./readers.ts";

type Found = { id: string; name?: unknown; translations?: { locale: string; name: string }[] };
type Finder = (db: Db, ids: string[]) => Promise<Found[]>;

const named = (ids: string[]) => ({ where: { id: { in: ids } }, select: { id: true, name: true } }) as const;
const translated = (ids: string[]) =>
  ({ where: { id: { in: ids } }, select: { id: true, translations: names } }) as const;
const products: Finder = (db, ids) => db.product.findMany(translated(ids));
const people: Finder = (db, ids) => db.user.findMany(named(ids));

/** Where the names of records are that have one; the others are told by their number or kind. */
const FINDERS: Partial<Record<AuditEntity, Finder>> = {
  product: products,
  stock: products,
  category: (db, ids) => db.category.findMany(translated(ids)),
  collection: (db, ids) => db.collection.findMany(translated(ids)),
  brand: (db, ids) => db.brand.findMany(named(ids)),
  customer: people,
  staff: people,
  "customer-group": (db, ids) => db.customerGroup.findMany(named(ids)),
  segment: (db, ids) => db.customerSegment.findMany(named(ids)),
  "staff-role": (db, ids) => db.staffRole.findMany(named(ids)),
  "api-key": (db, ids) => db.apiKey.findMany(named(ids)),
  promotion: (db, ids) => db.promotion.findMany(named(ids)),
  location: (db, ids) => db.stockLocation.findMany(named(ids)),
  shipping: (db, ids) => db.shippingZone.findMany(named(ids)),
  "tax-class": (db, ids) => db.taxClass.findMany(named(ids)),
  "tax-zone": (db, ids) => db.taxZone.findMany(named(ids)),
};

const Name = z.union([z.string().transform((name): NameByLocale => ({ en: name })), NameByLocale]);

/** What the records of these entries are called today: of those that are there and that the reader may read. */
export async function recordNames(
  { db, staff }: Pick<StaffContext, "db" | "staff">,
  entries: readonly Pick<AuditEntry, "entity" | "entityId">[],
): Promise<(entry: Pick<AuditEntry, "entity" | "entityId">) => NameByLocale | null> {
  const byKind = Map.groupBy(entries, ({ entity }) => entity);
  const found = await Promise.all(
    [...byKind].map(async ([entity, some]) => {
      const find = FINDERS[entity];
      if (!find || !can(staff, READERS[entity])) return [];
      const ids = [...new Set(some.map(({ entityId }) => entityId))].filter(
        (id) => z.uuid().safeParse(id).success,
      );
      const rows = await find(db, ids);
      return rows.map((row) => [`${entity} ${row.id}`, nameOf(row)] as const);
    }),
  );
  const known = new Map(found.flat());
  return ({ entity, entityId }) => known.get(`${entity} ${entityId}`) ?? null;
}

function nameOf({ name, translations }: Found): NameByLocale | null {
  if (translations) return nameByLocale(translations);
  return Name.safeParse(name).data ?? null;
}
