-- The overview's figures and its series: one range scan of one currency, without the orders' rows.
CREATE INDEX "Order_overview" ON "Order" ("currency", "placedAt") INCLUDE ("state", "total", "email")
  WHERE "deletedAt" IS NULL;
-- What waits to be shipped is few, however many orders there ever were.
CREATE INDEX "Order_to_ship" ON "Order" ("id") WHERE "state" IN ('CONFIRMED', 'PAID', 'PROCESSING') AND "deletedAt" IS NULL;
-- A brand is found by its name, whatever the case.
CREATE INDEX "Brand_by_name" ON "Brand" (lower("name"));
-- One change of the tree reads which categories have products.
CREATE INDEX "Product_counted_by_category" ON "Product" ("categoryId") WHERE "deletedAt" IS NULL;
