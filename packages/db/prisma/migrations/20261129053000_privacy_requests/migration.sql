-- CreateEnum
CREATE TYPE "PrivacyRequestKind" AS ENUM ('EXPORT', 'ERASURE');

-- CreateEnum
CREATE TYPE "PrivacyRequestState" AS ENUM ('OPEN', 'DONE', 'CANCELLED');

-- CreateTable
CREATE TABLE "PrivacyRequest" (
    "id" UUID NOT NULL,
    "kind" "PrivacyRequestKind" NOT NULL,
    "state" "PrivacyRequestState" NOT NULL DEFAULT 'OPEN',
    "userId" UUID,
    "email" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "requestedBy" "ActorKind" NOT NULL,
    "actorId" UUID,
    "actorName" TEXT,
    "dueAt" TIMESTAMP(3) NOT NULL,
    "waitsFor" INTEGER,
    "closedAt" TIMESTAMP(3),
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "PrivacyRequest_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DataExport" (
    "requestId" UUID NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "content" BYTEA NOT NULL,
    "expiresAt" TIMESTAMP(3) NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "DataExport_pkey" PRIMARY KEY ("requestId")
);

-- CreateIndex
CREATE INDEX "PrivacyRequest_list" ON "PrivacyRequest"("createdAt" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "PrivacyRequest_of_user" ON "PrivacyRequest"("userId", "createdAt" DESC);

-- CreateIndex
CREATE INDEX "PrivacyRequest_due" ON "PrivacyRequest"("state", "dueAt");

-- CreateIndex
CREATE UNIQUE INDEX "DataExport_tokenHash_key" ON "DataExport"("tokenHash");

-- CreateIndex
CREATE INDEX "DataExport_purge" ON "DataExport"("expiresAt");

-- AddForeignKey
ALTER TABLE "PrivacyRequest" ADD CONSTRAINT "PrivacyRequest_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DataExport" ADD CONSTRAINT "DataExport_requestId_fkey" FOREIGN KEY ("requestId") REFERENCES "PrivacyRequest"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- By hand: asking twice is asking once.
CREATE UNIQUE INDEX "PrivacyRequest_one_open" ON "PrivacyRequest"("kind", "email") WHERE "state" = 'OPEN';
