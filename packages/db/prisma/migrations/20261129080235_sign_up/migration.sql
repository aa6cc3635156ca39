-- CreateTable
CREATE TABLE "SignUp" (
    "id" UUID NOT NULL,
    "tokenHash" TEXT,
    "browserHash" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "password" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "orderNumber" INTEGER,
    "expiresAt" TIMESTAMP(3) NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "SignUp_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "SignUp_tokenHash_key" ON "SignUp"("tokenHash");

-- CreateIndex
CREATE INDEX "SignUp_of_address" ON "SignUp"("email");

-- CreateIndex
CREATE INDEX "SignUp_purge" ON "SignUp"("expiresAt");
