-- CreateEnum
CREATE TYPE "ContactState" AS ENUM ('NEW', 'READ', 'REPLIED', 'ARCHIVED');

-- CreateEnum
CREATE TYPE "ContactTopic" AS ENUM ('ORDER', 'DELIVERY', 'RETURN', 'PRODUCT', 'PAYMENT', 'OTHER');

-- CreateEnum
CREATE TYPE "ContactWay" AS ENUM ('WHATSAPP', 'PHONE');

-- CreateEnum
CREATE TYPE "ContactPlace" AS ENUM ('CONTACT', 'PRODUCT', 'ORDER');

-- CreateTable
CREATE TABLE "ContactMessage" (
    "id" UUID NOT NULL,
    "idempotencyKey" UUID NOT NULL,
    "state" "ContactState" NOT NULL DEFAULT 'NEW',
    "topic" "ContactTopic" NOT NULL,
    "userId" UUID,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "orderNumber" INTEGER,
    "text" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "assigneeId" UUID,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "ContactMessage_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ContactNote" (
    "id" UUID NOT NULL,
    "messageId" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "actorId" UUID,
    "actorName" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ContactNote_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ContactReply" (
    "id" UUID NOT NULL,
    "messageId" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "actorId" UUID,
    "actorName" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ContactReply_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ContactClick" (
    "day" DATE NOT NULL,
    "way" "ContactWay" NOT NULL,
    "place" "ContactPlace" NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "ContactClick_pkey" PRIMARY KEY ("day","way","place")
);

-- CreateIndex
CREATE UNIQUE INDEX "ContactMessage_idempotencyKey_key" ON "ContactMessage"("idempotencyKey");

-- CreateIndex
CREATE INDEX "ContactMessage_list" ON "ContactMessage"("createdAt" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "ContactMessage_by_state" ON "ContactMessage"("state", "createdAt" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "ContactMessage_of_email" ON "ContactMessage"("email");

-- CreateIndex
CREATE INDEX "ContactMessage_of_user" ON "ContactMessage"("userId");

-- CreateIndex
CREATE INDEX "ContactMessage_of_assignee" ON "ContactMessage"("assigneeId");

-- CreateIndex
CREATE INDEX "ContactMessage_purge" ON "ContactMessage"("updatedAt");

-- CreateIndex
CREATE INDEX "ContactNote_of_message" ON "ContactNote"("messageId", "createdAt");

-- CreateIndex
CREATE INDEX "ContactReply_of_message" ON "ContactReply"("messageId", "createdAt");

-- AddForeignKey
ALTER TABLE "ContactMessage" ADD CONSTRAINT "ContactMessage_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ContactMessage" ADD CONSTRAINT "ContactMessage_assigneeId_fkey" FOREIGN KEY ("assigneeId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ContactNote" ADD CONSTRAINT "ContactNote_messageId_fkey" FOREIGN KEY ("messageId") REFERENCES "ContactMessage"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ContactReply" ADD CONSTRAINT "ContactReply_messageId_fkey" FOREIGN KEY ("messageId") REFERENCES "ContactMessage"("id") ON DELETE CASCADE ON UPDATE CASCADE;
