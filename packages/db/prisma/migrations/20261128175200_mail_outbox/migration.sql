-- CreateEnum
CREATE TYPE "MailState" AS ENUM ('QUEUED', 'SENT', 'KEPT', 'FAILED');

-- CreateTable
CREATE TABLE "MailMessage" (
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "template" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "recipient" TEXT NOT NULL,
    "data" JSONB NOT NULL,
    "orderId" UUID,
    "state" "MailState" NOT NULL DEFAULT 'QUEUED',
    "subject" TEXT,
    "html" TEXT,
    "text" TEXT,
    "unsubscribe" TEXT,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "resends" INTEGER NOT NULL DEFAULT 0,
    "error" TEXT,
    "sentAt" TIMESTAMP(3),
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "MailMessage_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MailAttachment" (
    "id" UUID NOT NULL,
    "mailId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "contentType" TEXT NOT NULL,
    "content" BYTEA NOT NULL,

    CONSTRAINT "MailAttachment_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "MailMessage_key_key" ON "MailMessage"("key");

-- CreateIndex
CREATE INDEX "MailMessage_list" ON "MailMessage"("createdAt" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "MailMessage_by_state" ON "MailMessage"("state", "createdAt" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "MailMessage_by_recipient" ON "MailMessage"("recipient", "createdAt" DESC);

-- CreateIndex
CREATE INDEX "MailMessage_of_order" ON "MailMessage"("orderId");

-- CreateIndex
CREATE INDEX "MailAttachment_of_mail" ON "MailAttachment"("mailId");

-- AddForeignKey
ALTER TABLE "MailAttachment" ADD CONSTRAINT "MailAttachment_mailId_fkey" FOREIGN KEY ("mailId") REFERENCES "MailMessage"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What was sent or kept is there to be read.
ALTER TABLE "MailMessage" ADD CONSTRAINT "MailMessage_written" CHECK (
    "state" IN ('QUEUED', 'FAILED')
    OR ("subject" IS NOT NULL AND "html" IS NOT NULL AND "text" IS NOT NULL AND "sentAt" IS NOT NULL)
);
ALTER TABLE "MailMessage" ADD CONSTRAINT "MailMessage_recipient" CHECK ("recipient" <> '');
