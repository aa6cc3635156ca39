-- CreateEnum
CREATE TYPE "ProductReviewState" AS ENUM ('PENDING', 'PUBLISHED', 'REJECTED');

-- AlterTable
ALTER TABLE "Product" ADD COLUMN     "ratingAverage" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "ratingCount" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "ratingSum" INTEGER NOT NULL DEFAULT 0;

-- CreateTable
CREATE TABLE "ProductReview" (
    "id" UUID NOT NULL,
    "productId" UUID NOT NULL,
    "userId" UUID,
    "orderLineId" UUID,
    "author" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "state" "ProductReviewState" NOT NULL DEFAULT 'PENDING',
    "rating" INTEGER NOT NULL,
    "title" TEXT NOT NULL DEFAULT '',
    "body" TEXT NOT NULL,
    "reason" TEXT,
    "publishedRating" INTEGER,
    "publishedTitle" TEXT,
    "publishedBody" TEXT,
    "publishedAt" TIMESTAMP(3),
    "answer" TEXT,
    "answeredAt" TIMESTAMP(3),
    "helpful" INTEGER NOT NULL DEFAULT 0,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "writtenAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "ProductReview_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ProductReviewVote" (
    "reviewId" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ProductReviewVote_pkey" PRIMARY KEY ("reviewId","userId")
);

-- CreateIndex
CREATE INDEX "ProductReview_of_user" ON "ProductReview"("userId", "writtenAt" DESC);

-- CreateIndex
CREATE INDEX "ProductReview_of_line" ON "ProductReview"("orderLineId");

-- CreateIndex
CREATE INDEX "ProductReview_by_state" ON "ProductReview"("state", "writtenAt" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "ProductReview_admin_list" ON "ProductReview"("writtenAt" DESC, "id" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "ProductReview_productId_userId_key" ON "ProductReview"("productId", "userId");

-- CreateIndex
CREATE INDEX "ProductReviewVote_of_user" ON "ProductReviewVote"("userId");

-- AddForeignKey
ALTER TABLE "ProductReview" ADD CONSTRAINT "ProductReview_productId_fkey" FOREIGN KEY ("productId") REFERENCES "Product"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProductReview" ADD CONSTRAINT "ProductReview_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProductReview" ADD CONSTRAINT "ProductReview_orderLineId_fkey" FOREIGN KEY ("orderLineId") REFERENCES "OrderLine"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProductReviewVote" ADD CONSTRAINT "ProductReviewVote_reviewId_fkey" FOREIGN KEY ("reviewId") REFERENCES "ProductReview"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProductReviewVote" ADD CONSTRAINT "ProductReviewVote_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- By hand:
ALTER TABLE "ProductReview" ADD CONSTRAINT "ProductReview_stars" CHECK ("rating" BETWEEN 1 AND 5 AND "publishedRating" BETWEEN 1 AND 5);
-- What is shown has its stars and its day, and what isn't has none of it.
ALTER TABLE "ProductReview" ADD CONSTRAINT "ProductReview_published" CHECK (("publishedRating" IS NULL) = ("publishedAt" IS NULL));
ALTER TABLE "ProductReview" ADD CONSTRAINT "ProductReview_helpful" CHECK ("helpful" >= 0);
ALTER TABLE "Product" ADD CONSTRAINT "Product_rating" CHECK ("ratingCount" >= 0 AND "ratingSum" BETWEEN "ratingCount" AND "ratingCount" * 5);

-- A product's page: newest first and most helpful first, of all or of those with so many stars.
CREATE INDEX "ProductReview_newest" ON "ProductReview" ("productId", "publishedAt" DESC, "id" DESC) INCLUDE ("publishedRating") WHERE "publishedAt" IS NOT NULL;
CREATE INDEX "ProductReview_most_helpful" ON "ProductReview" ("productId", "helpful" DESC, "id" DESC) WHERE "publishedAt" IS NOT NULL;

-- Cards, lists and facets read a product's stars from its own row; nobody can forget to count them.
CREATE FUNCTION count_product_rating() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  was INTEGER := CASE WHEN TG_OP = 'INSERT' THEN NULL ELSE OLD."publishedRating" END;
  is_now INTEGER := CASE WHEN TG_OP = 'DELETE' THEN NULL ELSE NEW."publishedRating" END;
  more INTEGER := (is_now IS NOT NULL)::int - (was IS NOT NULL)::int;
  stars INTEGER := coalesce(is_now, 0) - coalesce(was, 0);
BEGIN
  IF was IS NOT DISTINCT FROM is_now THEN RETURN NULL; END IF;
  UPDATE "Product"
     SET "ratingCount" = "ratingCount" + more, "ratingSum" = "ratingSum" + stars,
         "ratingAverage" = coalesce(round(("ratingSum" + stars) * 100.0 / nullif("ratingCount" + more, 0)), 0)::int
   WHERE "id" = CASE WHEN TG_OP = 'DELETE' THEN OLD."productId" ELSE NEW."productId" END;
  RETURN NULL;
END $$;
CREATE TRIGGER "ProductReview_counted" AFTER INSERT OR DELETE OR UPDATE OF "publishedRating" ON "ProductReview"
  FOR EACH ROW EXECUTE FUNCTION count_product_rating();

-- Votes come, are taken back, and go with whoever is erased.
CREATE FUNCTION count_helpful() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    UPDATE "ProductReview" SET "helpful" = "helpful" + 1 WHERE "id" = NEW."reviewId";
  ELSE
    UPDATE "ProductReview" SET "helpful" = "helpful" - 1 WHERE "id" = OLD."reviewId";
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER "ProductReviewVote_counted" AFTER INSERT OR DELETE ON "ProductReviewVote"
  FOR EACH ROW EXECUTE FUNCTION count_helpful();

-- Kept answers that show the review are forgotten with the commit, whoever changed it: an erasure, too. The channel is
-- CACHE_CHANNEL, the tag reviewsTag of core/cache/drop-tags.ts.
CREATE FUNCTION tell_product_reviews() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('souk_cache', 'reviews:' || CASE WHEN TG_OP = 'DELETE' THEN OLD."productId" ELSE NEW."productId" END);
  RETURN NULL;
END $$;
CREATE TRIGGER "ProductReview_told"
  AFTER INSERT OR DELETE OR UPDATE OF "publishedRating", "publishedTitle", "publishedBody", "author", "answer", "helpful"
  ON "ProductReview" FOR EACH ROW EXECUTE FUNCTION tell_product_reviews();
