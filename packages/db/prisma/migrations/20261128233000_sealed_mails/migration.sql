-- AlterTable
ALTER TABLE "MailMessage" ADD COLUMN     "sealed" TEXT;

-- Links and codes that were written out are forgotten: whoever needs one again is issued a new one.
UPDATE "MailMessage"
   SET "data" = "data" - 'code' - 'path', "subject" = NULL, "html" = NULL, "text" = NULL,
       "state" = CASE WHEN "state" = 'SENT' THEN "state" ELSE 'FAILED' END,
       "error" = CASE WHEN "state" = 'SENT' THEN "error" ELSE 'what this mail carried is no longer kept' END
 WHERE "template" IN ('draft_payment', 'gift_card');
