-- AlterEnum
ALTER TYPE "ConsentPurpose" ADD VALUE 'INVITATIONS';

-- What an address wanted no more becomes what it wants: each kind by the name that mails, links and screens give it.
ALTER TABLE "MailOptOut" RENAME TO "MailPreference";
ALTER TABLE "MailPreference" RENAME CONSTRAINT "MailOptOut_pkey" TO "MailPreference_pkey";
ALTER TABLE "MailPreference" RENAME COLUMN "wish" TO "kind";
ALTER TABLE "MailPreference" RENAME COLUMN "createdAt" TO "changedAt";
ALTER TABLE "MailPreference" ADD COLUMN "wanted" BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE "MailPreference" ALTER COLUMN "wanted" DROP DEFAULT;
UPDATE "MailPreference" SET "kind" = CASE "kind" WHEN 'stock' THEN 'back_in_stock' ELSE 'cart_reminder' END;

-- Whoever wants to be reminded of every cart they leave needn't say it for each: their carts begin with the tick, which
-- the checkout shows, and lets them take away from one.
CREATE FUNCTION "Cart_tick_reminder"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM "MailPreference" p JOIN "User" u ON u."email" = p."email"
              WHERE u."id" = NEW."userId" AND p."kind" = 'cart_reminder' AND p."wanted") THEN
    NEW."remind" := true;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "Cart_of_account_begun" BEFORE INSERT ON "Cart" FOR EACH ROW
  WHEN (NEW."userId" IS NOT NULL AND NOT NEW."remind" AND NEW."status" = 'ACTIVE')
  EXECUTE FUNCTION "Cart_tick_reminder"();
CREATE TRIGGER "Cart_of_account_taken" BEFORE UPDATE OF "userId" ON "Cart" FOR EACH ROW
  WHEN (NEW."userId" IS NOT NULL AND NEW."userId" IS DISTINCT FROM OLD."userId"
        AND NOT NEW."remind" AND NEW."status" = 'ACTIVE')
  EXECUTE FUNCTION "Cart_tick_reminder"();
