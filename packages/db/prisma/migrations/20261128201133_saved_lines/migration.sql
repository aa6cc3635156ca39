-- CreateTable
CREATE TABLE "SavedLine" (
    "id" UUID NOT NULL,
    "userId" UUID,
    "tokenHash" TEXT,
    "variantId" UUID NOT NULL,
    "quantity" INTEGER NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "SavedLine_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "SavedLine_of_cookie" ON "SavedLine"("tokenHash");

-- CreateIndex
CREATE INDEX "SavedLine_of_variant" ON "SavedLine"("variantId");

-- CreateIndex
-- One owner each, a cookie or an account, so that one of the two is always null: the same variant twice is a conflict all the same.
CREATE UNIQUE INDEX "SavedLine_userId_tokenHash_variantId_key" ON "SavedLine"("userId", "tokenHash", "variantId") NULLS NOT DISTINCT;
ALTER TABLE "SavedLine" ADD CONSTRAINT "SavedLine_one_owner" CHECK (("userId" IS NULL) <> ("tokenHash" IS NULL));
ALTER TABLE "SavedLine" ADD CONSTRAINT "SavedLine_quantity" CHECK ("quantity" BETWEEN 1 AND 999);

-- AddForeignKey
ALTER TABLE "SavedLine" ADD CONSTRAINT "SavedLine_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SavedLine" ADD CONSTRAINT "SavedLine_variantId_fkey" FOREIGN KEY ("variantId") REFERENCES "Variant"("id") ON DELETE CASCADE ON UPDATE CASCADE;
