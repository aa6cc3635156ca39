-- "Popular now": the expression is that of core/catalog/home-view.ts.
CREATE INDEX "ProductStat_popular" ON "ProductStat" ((("views" + 10 * "sold")) DESC, "productId" DESC);

-- What is to be hidden when its time comes: few of all products.
CREATE INDEX "Product_unpublish" ON "Product" ("unpublishAt") WHERE "unpublishAt" IS NOT NULL;
