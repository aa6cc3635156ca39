-- CreateTable
CREATE TABLE "SummaryVersion" (
    "id" INTEGER NOT NULL,
    "version" INTEGER NOT NULL,

    CONSTRAINT "SummaryVersion_pkey" PRIMARY KEY ("id")
);

-- By hand:
INSERT INTO "SummaryVersion" ("id", "version") VALUES (1, 0);
