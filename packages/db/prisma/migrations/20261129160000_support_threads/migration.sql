-- CreateEnum
CREATE TYPE "SupportState" AS ENUM ('OPEN', 'CLOSED');

-- CreateEnum
CREATE TYPE "SupportEntryKind" AS ENUM ('MESSAGE', 'CLOSED', 'REOPENED', 'ASSIGNED');

-- CreateEnum
CREATE TYPE "SupportFileKind" AS ENUM ('PICTURE', 'PDF');

-- CreateTable
CREATE TABLE "SupportThread" (
    "id" UUID NOT NULL,
    "number" SERIAL NOT NULL,
    "userId" UUID NOT NULL,
    "orderId" UUID,
    "subject" TEXT NOT NULL,
    "state" "SupportState" NOT NULL DEFAULT 'OPEN',
    "assigneeId" UUID,
    "lastSeq" INTEGER NOT NULL DEFAULT 0,
    "lastMessageAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "lastBy" "ActorKind" NOT NULL DEFAULT 'CUSTOMER',
    "excerpt" TEXT NOT NULL DEFAULT '',
    "customerReadSeq" INTEGER NOT NULL DEFAULT 0,
    "customerUnread" INTEGER NOT NULL DEFAULT 0,
    "staffReadSeq" INTEGER NOT NULL DEFAULT 0,
    "staffUnread" INTEGER NOT NULL DEFAULT 0,
    "customerToldSeq" INTEGER NOT NULL DEFAULT 0,
    "customerToldAt" TIMESTAMP(3),
    "staffToldSeq" INTEGER NOT NULL DEFAULT 0,
    "staffToldAt" TIMESTAMP(3),
    "openKey" UUID NOT NULL,
    "closedAt" TIMESTAMP(3),
    "archivedAt" TIMESTAMP(3),
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "SupportThread_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SupportEntry" (
    "id" UUID NOT NULL,
    "threadId" UUID NOT NULL,
    "seq" INTEGER NOT NULL,
    "kind" "SupportEntryKind" NOT NULL DEFAULT 'MESSAGE',
    "actorKind" "ActorKind" NOT NULL,
    "actorId" UUID,
    "actorName" TEXT,
    "text" TEXT NOT NULL DEFAULT '',
    "postKey" UUID,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "SupportEntry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SupportFile" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "entryId" UUID,
    "sentBy" "ActorKind" NOT NULL,
    "actorId" UUID,
    "position" INTEGER NOT NULL DEFAULT 0,
    "kind" "SupportFileKind" NOT NULL,
    "name" TEXT NOT NULL,
    "bytes" INTEGER NOT NULL,
    "width" INTEGER,
    "height" INTEGER,
    "content" BYTEA NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "SupportFile_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "SupportThread_number_key" ON "SupportThread"("number");

-- CreateIndex
CREATE INDEX "SupportThread_of_user" ON "SupportThread"("userId", "lastMessageAt" DESC);

-- CreateIndex
CREATE INDEX "SupportThread_list" ON "SupportThread"("state", "lastMessageAt" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "SupportThread_of_assignee" ON "SupportThread"("assigneeId");

-- CreateIndex
CREATE INDEX "SupportThread_of_order" ON "SupportThread"("orderId");

-- CreateIndex
CREATE UNIQUE INDEX "SupportThread_opened_once" ON "SupportThread"("userId", "openKey");

-- CreateIndex
CREATE UNIQUE INDEX "SupportEntry_in_order" ON "SupportEntry"("threadId", "seq");

-- CreateIndex
CREATE UNIQUE INDEX "SupportEntry_posted_once" ON "SupportEntry"("threadId", "postKey");

-- CreateIndex
CREATE INDEX "SupportFile_of_entry" ON "SupportFile"("entryId");

-- CreateIndex
CREATE INDEX "SupportFile_of_user" ON "SupportFile"("userId");

-- AddForeignKey
ALTER TABLE "SupportThread" ADD CONSTRAINT "SupportThread_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SupportThread" ADD CONSTRAINT "SupportThread_assigneeId_fkey" FOREIGN KEY ("assigneeId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SupportThread" ADD CONSTRAINT "SupportThread_orderId_fkey" FOREIGN KEY ("orderId") REFERENCES "Order"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SupportEntry" ADD CONSTRAINT "SupportEntry_threadId_fkey" FOREIGN KEY ("threadId") REFERENCES "SupportThread"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SupportFile" ADD CONSTRAINT "SupportFile_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SupportFile" ADD CONSTRAINT "SupportFile_entryId_fkey" FOREIGN KEY ("entryId") REFERENCES "SupportEntry"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "SupportThread"
  ADD CONSTRAINT "SupportThread_unread" CHECK ("customerUnread" >= 0 AND "staffUnread" >= 0),
  ADD CONSTRAINT "SupportThread_closed" CHECK (("state" = 'CLOSED') = ("closedAt" IS NOT NULL)),
  ADD CONSTRAINT "SupportThread_archived" CHECK ("archivedAt" IS NULL OR "closedAt" IS NOT NULL);
ALTER TABLE "SupportEntry"
  ADD CONSTRAINT "SupportEntry_message" CHECK ("kind" <> 'MESSAGE' OR ("text" <> '' AND "postKey" IS NOT NULL));
ALTER TABLE "SupportFile"
  ADD CONSTRAINT "SupportFile_size" CHECK ("bytes" > 0 AND "bytes" = octet_length("content"));

-- What of the open threads nobody of the staff has read, for the badge of each page of the admin.
CREATE INDEX "SupportThread_unread_open" ON "SupportThread" ("number") WHERE "state" = 'OPEN' AND "staffUnread" > 0;
-- Those whose time to be archived or deleted comes.
CREATE INDEX "SupportThread_purge" ON "SupportThread" ("closedAt") WHERE "closedAt" IS NOT NULL;
-- Files of no message, which are forgotten.
CREATE INDEX "SupportFile_loose" ON "SupportFile" ("createdAt") WHERE "entryId" IS NULL;
