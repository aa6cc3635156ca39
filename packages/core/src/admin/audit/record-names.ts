import { AuditEntity, type AuditEntry, can, LOCALES, NameByLocale } from "@souk/contracts";
import type { Db } from "@souk/db";
import { z } from "zod";
import { nameByLocale, names } from "../../catalog/product-name.ts";
import type { StaffContext } from "../../context.ts";
import { literally, withText } from "../../like.ts";
import { READERS } from "./readers.ts";

type Logged = Pick<AuditEntry, "entity" | "entityId">;
type Reader = Pick<StaffContext, "db" | "staff">;
type Found = { id: string; name?: unknown; translations?: { locale: string; name: string }[] };
/** Records of these ids, or whose name has this text. */
type Which = { ids: string[] } | { text: string };
type Finder = (db: Db, which: Which) => Promise<Found[]>;

/** A text that more records of one kind have says nothing: the log has better words to be searched by. */
const MOST = 500;

const select = { id: true, name: true } as const;
const ofIds = (ids: string[]) => ({ id: { in: ids } });

const named = (which: Which) => ({
  where: "ids" in which ? ofIds(which.ids) : { name: withText(which.text) },
  select,
  take: MOST,
});
const translated = (which: Which) => ({
  where: "ids" in which ? ofIds(which.ids) : { translations: { some: { name: withText(which.text) } } },
  select: { id: true, translations: names } as const,
  take: MOST,
});
/** Names that are kept as one value for all languages. */
const worded = (which: Which) => ({
  where: "ids" in which ? ofIds(which.ids) : { OR: LOCALES.map((locale) => hasWord(locale, which.text)) },
  select,
  take: MOST,
});
const hasWord = (locale: string, text: string) => ({
  name: { path: [locale], string_contains: literally(text), mode: "insensitive" as const },
});
const products: Finder = (db, which) => db.product.findMany(translated(which));
const people: Finder = (db, which) => db.user.findMany(named(which));

/** Where the names of records are that have one; the others are told by their number or kind. */
const FINDERS: Partial<{ [Entity in AuditEntity]: Finder }> = {
  product: products,
  stock: products,
  category: (db, which) => db.category.findMany(translated(which)),
  collection: (db, which) => db.collection.findMany(translated(which)),
  brand: (db, which) => db.brand.findMany(named(which)),
  customer: people,
  staff: people,
  "customer-group": (db, which) => db.customerGroup.findMany(worded(which)),
  segment: (db, which) => db.customerSegment.findMany(named(which)),
  "staff-role": (db, which) => db.staffRole.findMany(named(which)),
  "api-key": (db, which) => db.apiKey.findMany(named(which)),
  promotion: (db, which) => db.promotion.findMany(worded(which)),
  location: (db, which) => db.stockLocation.findMany(named(which)),
  shipping: (db, which) => db.shippingZone.findMany(worded(which)),
  "tax-class": (db, which) => db.taxClass.findMany(worded(which)),
  "tax-zone": (db, which) => db.taxZone.findMany(worded(which)),
};

const Name = z.union([z.string().transform((name): NameByLocale => ({ en: name })), NameByLocale]);

/** What the records of these entries are called today: of those that are there and that the reader may read. */
export async function recordNames(
  { db, staff }: Reader,
  entries: readonly Logged[],
): Promise<(entry: Logged) => NameByLocale | null> {
  const byKind = Map.groupBy(entries, ({ entity }) => entity);
  const found = await Promise.all(
    [...byKind].map(async ([entity, some]) => {
      const find = FINDERS[entity];
      if (!find || !can(staff, READERS[entity])) return [];
      const ids = [...new Set(some.map(({ entityId }) => entityId))].filter(
        (id) => z.uuid().safeParse(id).success,
      );
      const rows = await find(db, { ids });
      return rows.map((row) => [`${entity} ${row.id}`, nameOf(row)] as const);
    }),
  );
  const known = new Map(found.flat());
  return ({ entity, entityId }) => known.get(`${entity} ${entityId}`) ?? null;
}

/** The records that the reader may read and that are called so today, kind by kind. */
export async function recordsCalled(
  { db, staff }: Reader,
  text: string,
): Promise<{ entity: AuditEntity; entityId: { in: string[] } }[]> {
  const kinds = AuditEntity.options.flatMap((entity) => {
    const find = can(staff, READERS[entity]) && FINDERS[entity];
    return find ? [{ entity, find }] : [];
  });
  // Entries of several kinds are of the same records, which are asked for once.
  const byFinder = Map.groupBy(kinds, ({ find }) => find);
  const found = await Promise.all(
    [...byFinder].map(async ([find, same]) => {
      const ids = (await find(db, { text })).map(({ id }) => id);
      return same.map(({ entity }) => ({ entity, entityId: { in: ids } }));
    }),
  );
  return found.flat();
}

function nameOf({ name, translations }: Found): NameByLocale | null {
  if (translations) return nameByLocale(translations);
  return Name.safeParse(name).data ?? null;
}
