-- CreateTable
CREATE TABLE "WishlistItem" (
    "id" UUID NOT NULL,
    "userId" UUID,
    "tokenHash" TEXT,
    "productId" UUID NOT NULL,
    "variantId" UUID,
    "addedPrice" INTEGER NOT NULL,
    "addedCurrency" CHAR(3) NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "WishlistItem_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "WishlistShare" (
    "userId" UUID NOT NULL,
    "seed" TEXT NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "name" TEXT NOT NULL DEFAULT '',
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "WishlistShare_pkey" PRIMARY KEY ("userId")
);

-- CreateIndex
CREATE INDEX "WishlistItem_of_cookie" ON "WishlistItem"("tokenHash");

-- CreateIndex
CREATE INDEX "WishlistItem_of_product" ON "WishlistItem"("productId");

-- CreateIndex
CREATE INDEX "WishlistItem_of_variant" ON "WishlistItem"("variantId");

-- CreateIndex
-- One owner each, a cookie or an account, so that one of the two is always null: the same wish twice is a conflict all the same.
CREATE UNIQUE INDEX "WishlistItem_userId_tokenHash_productId_variantId_key" ON "WishlistItem"("userId", "tokenHash", "productId", "variantId") NULLS NOT DISTINCT;
ALTER TABLE "WishlistItem" ADD CONSTRAINT "WishlistItem_one_owner" CHECK (("userId" IS NULL) <> ("tokenHash" IS NULL));
ALTER TABLE "WishlistItem" ADD CONSTRAINT "WishlistItem_price" CHECK ("addedPrice" >= 0);

-- CreateIndex
CREATE UNIQUE INDEX "WishlistShare_tokenHash_key" ON "WishlistShare"("tokenHash");

-- AddForeignKey
ALTER TABLE "WishlistItem" ADD CONSTRAINT "WishlistItem_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WishlistItem" ADD CONSTRAINT "WishlistItem_productId_fkey" FOREIGN KEY ("productId") REFERENCES "Product"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WishlistItem" ADD CONSTRAINT "WishlistItem_variantId_fkey" FOREIGN KEY ("variantId") REFERENCES "Variant"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WishlistShare" ADD CONSTRAINT "WishlistShare_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;
