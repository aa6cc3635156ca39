-- CreateTable
CREATE TABLE "SearchStale" (
    "productId" UUID NOT NULL,

    CONSTRAINT "SearchStale_pkey" PRIMARY KEY ("productId")
);
