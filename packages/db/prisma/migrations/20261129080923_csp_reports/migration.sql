-- CreateTable
CREATE TABLE "CspReport" (
    "id" TEXT NOT NULL,
    "directive" TEXT NOT NULL,
    "blocked" TEXT NOT NULL,
    "page" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "count" INTEGER NOT NULL DEFAULT 1,
    "firstSeenAt" TIMESTAMP(3) NOT NULL,
    "lastSeenAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "CspReport_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "CspReport_list" ON "CspReport"("lastSeenAt" DESC);

ALTER TABLE "CspReport" ADD CONSTRAINT "CspReport_count" CHECK ("count" > 0);
