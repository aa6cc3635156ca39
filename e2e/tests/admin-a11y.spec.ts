import { SETTINGS_SECTIONS } from "@souk/contracts";
import type { Db } from "@souk/db";
import { expectAccessible } from "../support/axe.ts";
import { baseOrigin } from "../support/shop-api.ts";
import { expect, test } from "../support/staff.ts";
import { LOCALES } from "../support/words.ts";

const id = { select: { id: true } };
const number = { select: { number: true } };

/** The page of something that the demo shop may not have. */
const where = <T>(row: T | null, path: (row: T) => string): string[] => (row === null ? [] : [path(row)]);

async function cataloguePages(db: Db): Promise<string[]> {
  const product = await db.product.findFirstOrThrow({
    where: { options: { some: {} }, media: { some: {} }, status: "ACTIVE" },
    ...id,
  });
  const category = await db.category.findFirstOrThrow({ where: { parentId: null }, ...id });
  const vehicle = await db.vehicleModel.findFirstOrThrow({ select: { id: true, makeId: true } });
  return [
    "",
    "/products",
    `/products/${product.id}`,
    "/products/new",
    "/products/grid",
    "/products/bulk-edits",
    "/imports",
    "/attributes?id=new",
    "/brands?id=new",
    `/categories?id=${category.id}`,
    "/collections?id=new",
    `/vehicles?make=${vehicle.makeId}&model=${vehicle.id}`,
    "/media",
    "/search",
    "/search?tab=synonyms",
    "/redirects",
  ];
}

async function salesPages(db: Db): Promise<string[]> {
  const [paid, edited, back, draft] = await Promise.all([
    db.order.findFirstOrThrow({ where: { state: "PAID" }, ...number }),
    db.order.findFirst({ where: { edits: { some: {} } }, ...number }),
    db.return.findFirstOrThrow(number),
    db.cart.findFirstOrThrow({ where: { draftNumber: { not: null } }, select: { draftNumber: true } }),
  ]);
  return [
    "/orders",
    `/orders/${paid.number}`,
    ...where(edited, (order) => `/orders/${order.number}`),
    "/drafts",
    `/drafts/${draft.draftNumber}`,
    "/returns",
    `/returns/${back.number}`,
    "/review",
    "/invoices",
  ];
}

async function marketingPages(db: Db): Promise<string[]> {
  const [customer, promotion, card, group, segment] = await Promise.all([
    db.user.findFirstOrThrow({ where: { customerNotes: { some: {} } }, ...id }),
    db.promotion.findFirstOrThrow({ where: { trigger: "CODE" }, ...id }),
    db.giftCard.findFirstOrThrow({ where: { codeHash: { not: null } }, ...id }),
    db.customerGroup.findFirstOrThrow(id),
    db.customerSegment.findFirstOrThrow(id),
  ]);
  return [
    "/customers",
    `/customers/${customer.id}`,
    "/promotions",
    `/promotions/${promotion.id}`,
    "/promotions/new",
    "/promotions/simulator",
    "/gift-cards",
    `/gift-cards/${card.id}`,
    `/groups?id=${group.id}`,
    `/segments?id=${segment.id}`,
  ];
}

async function stockPages(db: Db): Promise<string[]> {
  const [level, transfer, stocktake] = await Promise.all([
    db.stockLevel.findFirstOrThrow({ select: { variantId: true } }),
    db.stockTransfer.findFirstOrThrow(number),
    db.stocktake.findFirstOrThrow(number),
  ]);
  return [
    "/stock",
    `/stock/${level.variantId}`,
    "/transfers",
    `/transfers/${transfer.number}`,
    "/transfers/new",
    "/stocktakes",
    `/stocktakes/${stocktake.number}`,
    "/locations",
  ];
}

async function settingsPages(db: Db): Promise<string[]> {
  const [zone, taxClass, shipping] = await Promise.all([
    db.taxZone.findFirstOrThrow(id),
    db.taxClass.findFirstOrThrow(id),
    db.shippingZone.findFirstOrThrow(id),
  ]);
  return [
    ...SETTINGS_SECTIONS.map((section) => `/settings?section=${section}`),
    `/taxes?zone=${zone.id}`,
    `/taxes?class=${taxClass.id}`,
    `/shipping?id=${shipping.id}`,
    "/currencies",
  ];
}

/** Not a mail's page: its frame may run no script, and axe would wait for it without end. */
async function systemPages(db: Db): Promise<string[]> {
  const [event, report] = await Promise.all([
    db.providerEvent.findFirst(id),
    db.reconcileReport.findFirst(id),
  ]);
  return [
    "/payments",
    ...where(event, (one) => `/payments/${one.id}`),
    "/payments/reports",
    ...where(report, (one) => `/payments/reports/${one.id}`),
    "/jobs",
    "/mail",
    "/staff",
    "/roles",
    "/api-keys",
    "/audit",
  ];
}

const areas = {
  catalogue: cataloguePages,
  sales: salesPages,
  marketing: marketingPages,
  stock: stockPages,
  settings: settingsPages,
  system: systemPages,
};

for (const locale of LOCALES)
  test(`axe finds nothing where staff sign in and begin in ${locale}`, async ({
    page,
    context,
    shop,
    actAs,
  }) => {
    const language = { name: "souk_admin_locale", value: locale, url: baseOrigin() };
    await context.addCookies([language]);
    await page.goto("/admin/sign-in");
    await expectAccessible(page, "sign-in");
    const order = await shop.db.order.findFirstOrThrow({ where: { state: "PAID" }, ...number });
    await actAs("SUPER_ADMIN");
    await context.addCookies([language]);
    for (const path of ["", "/orders", `/orders/${order.number}`, "/products/new"]) {
      await page.goto(`/admin${path}`);
      await expectAccessible(page, `/admin${path} in ${locale}`);
    }
  });

// The other way round than they are written, where most goes wrong.
for (const [area, pagesOf] of Object.entries(areas))
  test(`axe finds nothing in the back office's ${area}`, async ({ page, context, shop, actAs }) => {
    await actAs("SUPER_ADMIN");
    await context.addCookies([{ name: "souk_admin_locale", value: "ar", url: baseOrigin() }]);
    for (const path of await pagesOf(shop.db)) {
      await page.goto(`/admin${path}`);
      await expectAccessible(page, `/admin${path}`);
      await expect(page).toHaveURL(new RegExp(`/admin${path.split("?")[0]}`));
    }
  });
