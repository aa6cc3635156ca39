-- CreateTable
CREATE TABLE "CustomerNote" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "actorId" UUID,
    "actorName" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "CustomerNote_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "CustomerNote_of_user" ON "CustomerNote"("userId", "createdAt" DESC);

-- AddForeignKey
ALTER TABLE "CustomerNote" ADD CONSTRAINT "CustomerNote_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- The staff's list of customers, by each of its orders.
CREATE INDEX "User_customers_new" ON "User" ("createdAt", "id") WHERE "role" = 'CUSTOMER' AND "deletedAt" IS NULL;
CREATE INDEX "User_customers_name" ON "User" ("name", "id") WHERE "role" = 'CUSTOMER' AND "deletedAt" IS NULL;
CREATE INDEX "User_customers_email" ON "User" ("email", "id") WHERE "role" = 'CUSTOMER' AND "deletedAt" IS NULL;
