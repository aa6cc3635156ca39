import { expectAccessible } from "../support/axe.ts";
import { baseOrigin } from "../support/shop-api.ts";
import { test } from "../support/staff.ts";
import { LOCALES } from "../support/words.ts";

for (const locale of LOCALES)
  test(`axe finds nothing in the back office in ${locale}`, async ({ page, context, shop, actAs }) => {
    test.slow();
    const language = { name: "souk_admin_locale", value: locale, url: baseOrigin() };
    await context.addCookies([language]);
    await page.goto("/admin/sign-in");
    await expectAccessible(page, "sign-in");
    const product = await shop.db.product.findFirstOrThrow({
      where: { options: { some: {} }, media: { some: {} }, status: "ACTIVE" },
      select: { id: true },
    });
    const order = await shop.db.order.findFirstOrThrow({
      where: { state: "PAID" },
      select: { number: true },
    });
    const category = await shop.db.category.findFirstOrThrow({
      where: { parentId: null },
      select: { id: true },
    });
    const vehicle = await shop.db.vehicleModel.findFirstOrThrow({ select: { id: true, makeId: true } });
    await actAs("SUPER_ADMIN");
    await context.addCookies([language]);
    for (const path of [
      "",
      "/orders",
      `/orders/${order.number}`,
      "/products",
      `/products/${product.id}`,
      "/products/new",
      "/attributes?id=new",
      "/brands?id=new",
      `/categories?id=${category.id}`,
      `/vehicles?make=${vehicle.makeId}&model=${vehicle.id}`,
      "/media",
      "/staff",
      "/audit",
    ]) {
      await page.goto(`/admin${path}`);
      await expectAccessible(page, `/admin${path} in ${locale}`);
    }
  });
