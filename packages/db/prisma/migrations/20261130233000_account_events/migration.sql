-- CreateEnum
CREATE TYPE "AccountEventKind" AS ENUM ('SIGNED_IN', 'SESSION_ENDED', 'PASSWORD', 'EMAIL', 'SECOND_FACTOR_ON', 'SECOND_FACTOR_OFF', 'RECOVERY_CODE_USED', 'ACCOUNT_CONNECTED', 'ACCOUNT_DISCONNECTED', 'PASSKEY_ADDED', 'PASSKEY_REMOVED', 'NAME', 'LANGUAGE', 'ADDRESS_ADDED', 'ADDRESS_CHANGED', 'ADDRESS_REMOVED', 'MAILS_WANTED', 'MAILS_STOPPED', 'WISHLIST_SHARED', 'WISHLIST_HIDDEN');

-- CreateTable
CREATE TABLE "AccountEvent" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "kind" "AccountEventKind" NOT NULL,
    "byStaff" BOOLEAN NOT NULL DEFAULT false,
    "device" TEXT,
    "network" TEXT,
    "isNew" BOOLEAN NOT NULL DEFAULT false,
    "mail" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "AccountEvent_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "AccountEvent_of_user" ON "AccountEvent"("userId", "createdAt" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "AccountEvent_purge" ON "AccountEvent"("createdAt");

-- AddForeignKey
ALTER TABLE "AccountEvent" ADD CONSTRAINT "AccountEvent_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;
