-- CreateEnum
CREATE TYPE "ConsentPurpose" AS ENUM ('RECENT', 'STATISTICS', 'REMINDERS');

-- CreateEnum
CREATE TYPE "ConsentSource" AS ENUM ('BANNER', 'SETTINGS', 'CHECKOUT', 'MAIL');

-- CreateTable
CREATE TABLE "ConsentRecord" (
    "id" UUID NOT NULL,
    "userId" UUID,
    "email" TEXT,
    "device" UUID,
    "cartId" UUID,
    "purpose" "ConsentPurpose" NOT NULL,
    "granted" BOOLEAN NOT NULL,
    "textVersion" INTEGER NOT NULL,
    "locale" TEXT NOT NULL,
    "source" "ConsentSource" NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ConsentRecord_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "ConsentRecord_list" ON "ConsentRecord"("createdAt" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "ConsentRecord_of_user" ON "ConsentRecord"("userId", "createdAt" DESC);

-- CreateIndex
CREATE INDEX "ConsentRecord_of_email" ON "ConsentRecord"("email", "createdAt" DESC);

-- CreateIndex
CREATE INDEX "ConsentRecord_of_device" ON "ConsentRecord"("device", "createdAt" DESC);

-- CreateIndex
CREATE INDEX "ConsentRecord_of_cart" ON "ConsentRecord"("cartId");

-- What was agreed to is never changed afterwards; whose it was may be taken away.
CREATE FUNCTION "ConsentRecord_keep"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (NEW."id", NEW."cartId", NEW."purpose", NEW."granted", NEW."textVersion", NEW."locale", NEW."source", NEW."createdAt")
     IS DISTINCT FROM
     (OLD."id", OLD."cartId", OLD."purpose", OLD."granted", OLD."textVersion", OLD."locale", OLD."source", OLD."createdAt")
  THEN RAISE EXCEPTION 'ConsentRecord % cannot be changed', OLD."id";
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "ConsentRecord_kept" BEFORE UPDATE ON "ConsentRecord"
  FOR EACH ROW EXECUTE FUNCTION "ConsentRecord_keep"();

-- The tick of a cart's reminder is noted by whatever changes it, in its transaction and by its clock. Version 1 of the
-- words: CONSENT_TEXT of contracts.
CREATE FUNCTION "Cart_note_reminder"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "ConsentRecord"
    ("id", "userId", "email", "cartId", "purpose", "granted", "textVersion", "locale", "source", "createdAt")
  VALUES (uuidv7(), NEW."userId", NEW."email", NEW."id", 'REMINDERS', NEW."remind", 1, NEW."locale",
          coalesce(nullif(current_setting('souk.consent_source', true), ''), 'CHECKOUT')::"ConsentSource",
          NEW."updatedAt");
  RETURN NULL;
END $$;
CREATE TRIGGER "Cart_reminder_changed" AFTER UPDATE OF "remind", "email" ON "Cart" FOR EACH ROW
  WHEN (NEW."email" IS NOT NULL
        AND (NEW."remind" <> OLD."remind" OR (NEW."remind" AND NEW."email" IS DISTINCT FROM OLD."email")))
  EXECUTE FUNCTION "Cart_note_reminder"();
CREATE TRIGGER "Cart_reminder_begun" AFTER INSERT ON "Cart" FOR EACH ROW
  WHEN (NEW."remind" AND NEW."email" IS NOT NULL) EXECUTE FUNCTION "Cart_note_reminder"();
