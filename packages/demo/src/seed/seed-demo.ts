import { refreshMemberships } from "@souk/core/catalog/refresh-memberships";
import type { Tx } from "@souk/core/context";
import { bulkRefresh } from "@souk/core/import/bulk-refresh";
import { settingKey } from "@souk/core/settings/read-settings";
import { refreshSearch } from "@souk/core/search/index/refresh-search";
import type { Storage } from "@souk/core/ports/storage";
import type { Db } from "@souk/db";
import { DEMO_SHOP } from "../data/demo-shop.ts";
import { readAttributes } from "../data/demo-attributes.ts";
import { readDepartments, readReviews } from "../data/read-departments.ts";
import { type DemoFleet, readVehicles } from "../data/read-vehicles.ts";
import { type Catalogue, catalogue, mediaRows, productIds } from "./catalogue.ts";
import { drawHome } from "./draw-home.ts";
import { type DrawnReview, drawReviews } from "./draw-reviews.ts";
import { createKit, type Kit } from "./kit.ts";
import { orderRows } from "./order-rows.ts";
import { planPromotions } from "./plan-promotions.ts";
import { type Account, ACCOUNTS, peopleRows, type SeededPeople } from "./people-rows.ts";
import { insertRows } from "./rows.ts";
import { seedActivity } from "./seed-activity.ts";
import { seedAlerts } from "./seed-alerts.ts";
import { seedBackorders } from "./seed-backorders.ts";
import { seedCredits } from "./seed-credits.ts";
import { seedMessages } from "./seed-messages.ts";
import { seedThreads } from "./seed-threads.ts";
import { seedApiKeys } from "./seed-api-keys.ts";
import { seedCustomerNotes } from "./seed-customer-notes.ts";
import { seedDrafts } from "./seed-drafts.ts";
import { seedEdits } from "./seed-edits.ts";
import { seedExchanges } from "./seed-exchanges.ts";
import { seedGiftCards } from "./seed-gift-cards.ts";
import { STAFF } from "./people.ts";
import { seedPayments } from "./seed-payments.ts";
import { reviewedGoods } from "./reviewed-goods.ts";
import { seedReviews } from "./seed-reviews.ts";
import { seedPrices } from "./seed-prices.ts";
import { seedSegments } from "./seed-segments.ts";
import { seedPromotions } from "./seed-promotions.ts";
import { seedMails } from "./seed-mails.ts";
import { seedMailWishes } from "./seed-mail-wishes.ts";
import { seedSecondAccount } from "./seed-second-account.ts";
import { seedLeftCarts } from "./seed-left-carts.ts";
import { seedStocktakes } from "./seed-stocktakes.ts";
import { seedRoles } from "./seed-roles.ts";
import { seedTaxes } from "./seed-taxes.ts";
import { seedSynonyms } from "./seed-synonyms.ts";
import { seedWishlists } from "./seed-wishlists.ts";
import { shippingRows } from "./shipping-rows.ts";
import { stockRows } from "./stock-rows.ts";
import { storeDrawings } from "./store-drawings.ts";
import { vehicleRows } from "./vehicle-rows.ts";

export interface SeedOptions {
  db: Db;
  /** Where the pictures' files go; null leaves them out: their rows are there, their addresses answer 404. */
  storage: Storage | null;
  log: (line: string) => void;
  /** The day of seeding; the orders lie before it. */
  now?: Date;
}

const MARK = "demo.seeded";
const LOCK = 5_072_027;
const byShop = { transferId: null, actorId: null };

/**
 * Fills an empty database with the demo shop and gives the accounts worth showing. The pictures come first, then all
 * rows in one transaction: killed at any moment it leaves either nothing or everything, and the next run goes on with
 * the pictures that are there. A database that has the demo is left alone; one with other products is refused.
 */
export async function seedDemo(options: SeedOptions): Promise<{ accounts: Account[] }> {
  const { db, storage, log, now = new Date() } = options;
  const accounts = ACCOUNTS.slice(0, 5);
  if (await isSeeded(db)) return { accounts };
  const kit = createKit(now);
  const departments = await readDepartments();
  const goods = catalogue(kit, departments, await readAttributes());
  const fleet = await readVehicles();
  const reviews = await drawReviews(await readReviews(), departments);
  if (storage) await storeDrawings(storage, kit.gallery.all());
  const write = (tx: Tx): Promise<void> => writeShop(tx, kit, { goods, fleet, reviews });
  await db.$transaction(write, { timeout: 120_000, maxWait: 30_000 });
  log(`${goods.rows.Product?.length ?? 0} products, their stock and three months of orders written`);
  if (storage) await drawHome({ db, storage });
  return { accounts };
}

async function isSeeded(tx: Tx): Promise<boolean> {
  return (await tx.setting.count({ where: { key: MARK } })) > 0;
}

/** What comes next is numbered after the demo's. */
async function countOn(
  tx: Tx,
  last: { lastNumber: number; lastTransfer: number; lastReturn: number },
): Promise<void> {
  await tx.$queryRaw`SELECT setval('order_number', ${last.lastNumber}::int)::int`;
  await tx.$queryRaw`SELECT setval('stock_transfer_number', ${last.lastTransfer}::int)::int`;
  await tx.$queryRaw`SELECT setval('"Return_number_seq"', ${last.lastReturn}::int)::int`;
}

/** What is read and drawn before the transaction begins. */
interface Prepared {
  goods: Catalogue;
  fleet: DemoFleet;
  reviews: DrawnReview[];
}

async function writeShop(tx: Tx, kit: Kit, { goods, fleet, reviews }: Prepared): Promise<void> {
  // Two that were started at once: the second finds the first one's work.
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(${LOCK}::bigint)`;
  if (await isSeeded(tx)) return;
  if ((await tx.product.count()) > 0)
    throw new Error("This shop has products of its own; the demo stays out.");
  const people = await peopleRows(kit);
  const promotions = planPromotions(kit, goods);
  const reviewed = reviewedGoods(reviews, productIds(goods.rows.Product ?? []));
  const orders = orderRows(kit, { variants: goods.variants, promotions, userIds: people.ids, reviewed });
  const stock = stockRows(kit, goods.variants, { sold: orders.sold, staffId: staffOf(people) });
  const { lastTransfer, StockMovement, ...places } = stock;
  await insertRows(tx, {
    ...people.rows,
    ...shippingRows(kit),
    ...goods.rows,
    Media: mediaRows(kit),
    ...vehicleRows(kit, fleet, productIds(goods.rows.Product ?? [])),
    ...orders.rows,
    ...places,
    StockMovement: [...StockMovement, ...orders.rows.StockMovement.map((sale) => ({ ...sale, ...byShop }))],
  });
  await countOn(tx, { lastTransfer, ...orders });
  await tx.setting.createMany({
    data: [
      { key: settingKey("shop"), value: DEMO_SHOP },
      { key: MARK, value: { at: kit.now.toISOString(), orders: orders.rows.Order.length } },
    ],
  });
  await seedEdits(tx, kit, { kind: "STAFF", id: staffOf(people), name: STAFF[0].name });
  await seedReviews(tx, kit, reviews);
  await giveLife(tx, kit, goods, staffOf(people));
  await seedPayments(tx, kit, orders.rows, STAFF[0].name);
  await seedPromotions(tx, promotions, orders.redemptions);
}

/** What stands on the goods, people and orders that are there: derived tables, and what staff have begun. */
async function giveLife(tx: Tx, kit: Kit, goods: Catalogue, staffId: string): Promise<void> {
  await seedBackorders(tx, kit, goods.variants);
  const ids = (goods.rows.Product ?? []).flatMap(({ id }) => id ?? []);
  await refreshMemberships(tx, ids);
  await seedPrices(tx, kit, ids);
  await bulkRefresh(tx, ids, kit.now);
  await seedWaits(tx, kit, goods.variants, staffId);
  await seedSynonyms(tx);
  await seedDrafts(tx, kit, { variants: goods.variants, staffId });
  const giver = { id: staffId, name: STAFF[0].name };
  await seedGiftCards(tx, kit, giver);
  await seedCredits(tx, kit, giver);
  await seedMails(tx, kit);
  await seedTaxes(tx, kit, goods.variants);
  await seedExchanges(tx, kit, { kind: "STAFF", ...giver });
  await seedRoles(tx, kit);
  await seedCustomerNotes(tx, kit);
  await seedSegments(tx, kit);
  await seedApiKeys(tx, kit);
  await seedMessages(tx, kit, giver);
  await seedThreads(tx, kit, giver);
  await seedActivity(tx, kit);
  await seedSecondAccount(tx, kit);
  await seedMailWishes(tx, kit);
  await refreshSearch(tx, ids, kit.now);
}

function staffOf({ ids }: SeededPeople): string {
  return ids.get(ACCOUNTS[0]?.email ?? "") ?? "";
}

/** Counts under way, and shoppers who wait for goods, wish for some or left theirs. */
async function seedWaits(tx: Tx, kit: Kit, variants: Catalogue["variants"], staffId: string): Promise<void> {
  await seedAlerts(tx, kit, variants);
  await seedStocktakes(tx, kit, staffId);
  await seedLeftCarts(tx, kit, variants);
  await seedWishlists(tx, kit, variants);
}
