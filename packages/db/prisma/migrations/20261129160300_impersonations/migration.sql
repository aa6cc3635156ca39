-- CreateTable
CREATE TABLE "Impersonation" (
    "id" UUID NOT NULL,
    "customerId" UUID NOT NULL,
    "staffId" UUID NOT NULL,
    "staffName" TEXT NOT NULL,
    "sessionId" UUID,
    "reason" TEXT NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "secretHash" TEXT,
    "opensUntil" TIMESTAMP(3) NOT NULL,
    "endsAt" TIMESTAMP(3) NOT NULL,
    "endedAt" TIMESTAMP(3),
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Impersonation_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Impersonation_tokenHash_key" ON "Impersonation"("tokenHash");

-- CreateIndex
CREATE INDEX "Impersonation_of_customer" ON "Impersonation"("customerId", "createdAt" DESC);

-- CreateIndex
CREATE INDEX "Impersonation_of_session" ON "Impersonation"("sessionId");

-- CreateIndex
CREATE INDEX "Impersonation_purge" ON "Impersonation"("createdAt");

-- AddForeignKey
ALTER TABLE "Impersonation" ADD CONSTRAINT "Impersonation_customerId_fkey" FOREIGN KEY ("customerId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Impersonation" ADD CONSTRAINT "Impersonation_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "Session"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- One at a time for each of the staff, whatever the code does.
CREATE UNIQUE INDEX "Impersonation_one_open" ON "Impersonation" ("staffId") WHERE "endedAt" IS NULL;
-- Nobody is themselves, and nothing lasts longer than was said.
ALTER TABLE "Impersonation" ADD CONSTRAINT "Impersonation_of_another" CHECK ("customerId" <> "staffId");
ALTER TABLE "Impersonation" ADD CONSTRAINT "Impersonation_short" CHECK ("endsAt" <= "createdAt" + INTERVAL '30 minutes');
