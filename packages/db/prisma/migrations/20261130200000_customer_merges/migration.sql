-- CreateTable
CREATE TABLE "CustomerMerge" (
    "fromId" UUID NOT NULL,
    "intoId" UUID NOT NULL,
    "fromName" TEXT NOT NULL,
    "fromEmail" TEXT NOT NULL,
    "moved" JSONB NOT NULL,
    "actorId" UUID,
    "actorName" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "CustomerMerge_pkey" PRIMARY KEY ("fromId")
);

-- CreateIndex
CREATE INDEX "CustomerMerge_of_customer" ON "CustomerMerge"("intoId", "createdAt" DESC);

-- CreateIndex
CREATE INDEX "Address_by_phone" ON "Address"("phone");

-- AddForeignKey
ALTER TABLE "CustomerMerge" ADD CONSTRAINT "CustomerMerge_intoId_fkey" FOREIGN KEY ("intoId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- By hand: nobody is joined into themselves.
ALTER TABLE "CustomerMerge" ADD CONSTRAINT "CustomerMerge_of_two" CHECK ("fromId" <> "intoId");

-- Who may be one person: the part before the @, without dots and what follows a plus (likely-duplicates.ts of core).
CREATE INDEX "User_by_mailbox" ON "User" (lower(replace(split_part(split_part("email", '@', 1), '+', 1), '.', '')))
  WHERE "role" = 'CUSTOMER' AND "deletedAt" IS NULL;
CREATE INDEX "User_by_name" ON "User" (lower("name")) WHERE "role" = 'CUSTOMER' AND "deletedAt" IS NULL;
