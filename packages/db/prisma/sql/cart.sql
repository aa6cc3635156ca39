-- One cart under way for each account; the other index finds a returning buyer's earlier ones.
CREATE UNIQUE INDEX "Cart_one_active_of_user" ON "Cart" ("userId") WHERE "status" = 'ACTIVE';
CREATE INDEX "Cart_of_user" ON "Cart" ("userId") WHERE "userId" IS NOT NULL;
ALTER TABLE "Cart" ADD CONSTRAINT "Cart_version_positive" CHECK ("version" >= 1);
ALTER TABLE "CartLine" ADD CONSTRAINT "CartLine_quantity_in_range" CHECK ("quantity" BETWEEN 1 AND 999);
ALTER TABLE "CartLine" ADD CONSTRAINT "CartLine_price_not_negative" CHECK ("seenPrice" >= 0);
