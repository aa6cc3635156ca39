-- CreateTable
CREATE TABLE "ReviewPhoto" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "reviewId" UUID,
    "position" INTEGER NOT NULL DEFAULT 0,
    "isShown" BOOLEAN NOT NULL DEFAULT false,
    "width" INTEGER NOT NULL,
    "height" INTEGER NOT NULL,
    "small" BYTEA NOT NULL,
    "large" BYTEA NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ReviewPhoto_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "ReviewPhoto_of_review" ON "ReviewPhoto"("reviewId", "position");

-- CreateIndex
CREATE INDEX "ReviewPhoto_of_user" ON "ReviewPhoto"("userId");

-- AddForeignKey
ALTER TABLE "ReviewPhoto" ADD CONSTRAINT "ReviewPhoto_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReviewPhoto" ADD CONSTRAINT "ReviewPhoto_reviewId_fkey" FOREIGN KEY ("reviewId") REFERENCES "ProductReview"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- By hand:
ALTER TABLE "ReviewPhoto"
  ADD CONSTRAINT "ReviewPhoto_size" CHECK ("width" > 0 AND "height" > 0),
  -- What nobody has sent can't have been published.
  ADD CONSTRAINT "ReviewPhoto_shown" CHECK (NOT "isShown" OR "reviewId" IS NOT NULL);
-- WebP doesn't get smaller: nobody tries to.
ALTER TABLE "ReviewPhoto" ALTER COLUMN "small" SET STORAGE EXTERNAL, ALTER COLUMN "large" SET STORAGE EXTERNAL;

-- Photos of no review, which are forgotten.
CREATE INDEX "ReviewPhoto_loose" ON "ReviewPhoto" ("createdAt") WHERE "reviewId" IS NULL;

-- Kept answers that show a photo are forgotten with the commit, whoever took it away: an erasure, too. One that goes with
-- its review is told by the review's own trigger.
CREATE FUNCTION tell_review_photos() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('souk_cache', 'reviews:' || r."productId") FROM "ProductReview" r WHERE r."id" = OLD."reviewId";
  RETURN NULL;
END $$;
CREATE TRIGGER "ReviewPhoto_told" AFTER DELETE OR UPDATE OF "isShown", "position" ON "ReviewPhoto"
  FOR EACH ROW EXECUTE FUNCTION tell_review_photos();
