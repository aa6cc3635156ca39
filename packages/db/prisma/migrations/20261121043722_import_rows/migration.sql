-- CreateEnum
CREATE TYPE "ImportWork" AS ENUM ('CHECK', 'IMPORT', 'UNDO');

-- AlterTable
ALTER TABLE "ImportChange" ADD COLUMN     "conflict" JSONB;

UPDATE "ImportJob" SET "totalRows" = 0 WHERE "totalRows" IS NULL;

-- AlterTable
ALTER TABLE "ImportJob" DROP COLUMN "dryRun",
DROP COLUMN "storageKey",
ADD COLUMN     "columns" TEXT[],
ADD COLUMN     "conflicts" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "cursor" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "options" JSONB NOT NULL DEFAULT '{}',
ADD COLUMN     "samples" JSONB NOT NULL DEFAULT '[]',
ADD COLUMN     "takenBy" UUID,
ADD COLUMN     "undone" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "work" "ImportWork" NOT NULL DEFAULT 'CHECK',
ALTER COLUMN "totalRows" SET NOT NULL,
ALTER COLUMN "totalRows" SET DEFAULT 0;

-- AlterTable
ALTER TABLE "ImportProblem" ADD COLUMN     "notice" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "ImportRow" (
    "jobId" UUID NOT NULL,
    "line" INTEGER NOT NULL,
    "group" INTEGER NOT NULL,
    "cells" JSONB NOT NULL,

    CONSTRAINT "ImportRow_pkey" PRIMARY KEY ("jobId","group","line")
);

-- CreateTable
CREATE TABLE "ImportedPicture" (
    "urlHash" TEXT NOT NULL,
    "mediaId" UUID NOT NULL,
    "failed" BOOLEAN NOT NULL DEFAULT false,
    "checkedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ImportedPicture_pkey" PRIMARY KEY ("urlHash")
);

-- CreateIndex
CREATE INDEX "ImportedPicture_of_media" ON "ImportedPicture"("mediaId");

-- AddForeignKey
ALTER TABLE "ImportRow" ADD CONSTRAINT "ImportRow_jobId_fkey" FOREIGN KEY ("jobId") REFERENCES "ImportJob"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ImportedPicture" ADD CONSTRAINT "ImportedPicture_mediaId_fkey" FOREIGN KEY ("mediaId") REFERENCES "Media"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "ImportJob" ADD CONSTRAINT "ImportJob_undo_counts" CHECK ("undone" >= 0 AND "conflicts" >= 0 AND "cursor" >= 0);
-- What waits or is under way: a few rows, looked for every second by every process.
CREATE INDEX "ImportJob_open" ON "ImportJob" ("createdAt") WHERE "state" IN ('QUEUED', 'RUNNING');
