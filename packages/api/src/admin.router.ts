import { attributesRouter } from "./admin/attributes.router.ts";
import { apiKeysRouter } from "./admin/api-keys.router.ts";
import { auditRouter } from "./admin/audit.router.ts";
import { brandsRouter } from "./admin/brands.router.ts";
import { collectionsRouter } from "./admin/collections.router.ts";
import { redirectsRouter } from "./admin/redirects.router.ts";
import { bulkEditsRouter } from "./admin/bulk-edits.router.ts";
import { contactRouter } from "./admin/contact.router.ts";
import { currenciesRouter } from "./admin/currencies.router.ts";
import { groupsRouter } from "./admin/groups.router.ts";
import { segmentsRouter } from "./admin/segments.router.ts";
import { customersRouter } from "./admin/customers.router.ts";
import { pricesRouter } from "./admin/prices.router.ts";
import { draftsRouter } from "./admin/drafts.router.ts";
import { giftCardsRouter } from "./admin/gift-cards.router.ts";
import { categoriesRouter } from "./admin/categories.router.ts";
import { jobsRouter } from "./admin/jobs.router.ts";
import { mailRouter } from "./admin/mail.router.ts";
import { paymentsRouter } from "./admin/payments.router.ts";
import { mediaRouter } from "./admin/media.router.ts";
import { importsRouter } from "./admin/imports.router.ts";
import { invoicesRouter } from "./admin/invoices.router.ts";
import { privacyRouter } from "./admin/privacy.router.ts";
import { overviewRouter } from "./admin/overview.router.ts";
import { promotionsRouter } from "./admin/promotions.router.ts";
import { productsRouter } from "./admin/products.router.ts";
import { searchRouter } from "./admin/search.router.ts";
import { sessionRouter } from "./admin/session.router.ts";
import { settingsRouter } from "./admin/settings.router.ts";
import { shippingRouter } from "./admin/shipping.router.ts";
import { taxesRouter } from "./admin/taxes.router.ts";
import { returnsRouter } from "./admin/returns.router.ts";
import { staffOrdersRouter } from "./admin/orders.router.ts";
import { stockRouter } from "./admin/stock.router.ts";
import { stocktakesRouter } from "./admin/stocktakes.router.ts";
import { transfersRouter } from "./admin/transfers.router.ts";
import { staffRouter } from "./admin/staff.router.ts";
import { supportRouter } from "./admin/support.router.ts";
import { tagsRouter } from "./admin/tags.router.ts";
import { staffVehiclesRouter } from "./admin/vehicles.router.ts";
import { viewsRouter } from "./admin/views.router.ts";
import { reviewRouter } from "./admin/review.router.ts";
import { staffReviewsRouter } from "./admin/reviews.router.ts";
import { router } from "./trpc.ts";

export const adminRouter = router({
  session: sessionRouter,
  overview: overviewRouter,
  orders: staffOrdersRouter,
  drafts: draftsRouter,
  giftCards: giftCardsRouter,
  invoices: invoicesRouter,
  returns: returnsRouter,
  review: reviewRouter,
  reviews: staffReviewsRouter,
  products: productsRouter,
  bulkEdits: bulkEditsRouter,
  views: viewsRouter,
  prices: pricesRouter,
  promotions: promotionsRouter,
  currencies: currenciesRouter,
  groups: groupsRouter,
  segments: segmentsRouter,
  customers: customersRouter,
  support: supportRouter,
  contact: contactRouter,
  categories: categoriesRouter,
  collections: collectionsRouter,
  redirects: redirectsRouter,
  attributes: attributesRouter,
  brands: brandsRouter,
  tags: tagsRouter,
  media: mediaRouter,
  vehicles: staffVehiclesRouter,
  search: searchRouter,
  settings: settingsRouter,
  shipping: shippingRouter,
  taxes: taxesRouter,
  stock: stockRouter,
  stocktakes: stocktakesRouter,
  transfers: transfersRouter,
  staff: staffRouter,
  privacy: privacyRouter,
  imports: importsRouter,
  jobs: jobsRouter,
  mail: mailRouter,
  payments: paymentsRouter,
  apiKeys: apiKeysRouter,
  audit: auditRouter,
});
export type AdminRouter = typeof adminRouter;
