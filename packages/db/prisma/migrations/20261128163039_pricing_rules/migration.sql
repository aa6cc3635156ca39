-- CreateEnum
CREATE TYPE "PromotionTrigger" AS ENUM ('AUTOMATIC', 'CODE');

-- CreateEnum
CREATE TYPE "PromotionStatus" AS ENUM ('DRAFT', 'ACTIVE', 'PAUSED');

-- CreateEnum
CREATE TYPE "PromotionStacking" AS ENUM ('EXCLUSIVE', 'STACKABLE');

-- AlterTable
ALTER TABLE "Cart" ADD COLUMN     "vatNumber" TEXT;

-- AlterTable
ALTER TABLE "Payment" ADD COLUMN     "quote" JSONB;

-- AlterTable
ALTER TABLE "Product" ADD COLUMN     "taxClassId" UUID;

-- CreateTable
CREATE TABLE "PricingRulesVersion" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "PricingRulesVersion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Promotion" (
    "id" UUID NOT NULL,
    "name" JSONB NOT NULL,
    "trigger" "PromotionTrigger" NOT NULL,
    "status" "PromotionStatus" NOT NULL DEFAULT 'DRAFT',
    "startsAt" TIMESTAMP(3),
    "endsAt" TIMESTAMP(3),
    "priority" INTEGER NOT NULL DEFAULT 0,
    "stacking" "PromotionStacking" NOT NULL DEFAULT 'STACKABLE',
    "exclusionGroup" TEXT,
    "conditions" JSONB NOT NULL DEFAULT '[]',
    "effect" JSONB NOT NULL,
    "usageLimit" INTEGER,
    "perCustomerLimit" INTEGER,
    "uses" INTEGER NOT NULL DEFAULT 0,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "deletedAt" TIMESTAMP(3),

    CONSTRAINT "Promotion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PromotionCode" (
    "id" UUID NOT NULL,
    "promotionId" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "usageLimit" INTEGER,
    "uses" INTEGER NOT NULL DEFAULT 0,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "PromotionCode_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PromotionRedemption" (
    "id" UUID NOT NULL,
    "promotionId" UUID NOT NULL,
    "codeId" UUID,
    "paymentId" UUID,
    "orderId" UUID,
    "userId" UUID,
    "email" TEXT NOT NULL,
    "amount" INTEGER NOT NULL,
    "currency" CHAR(3) NOT NULL,
    "counted" BOOLEAN NOT NULL DEFAULT true,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "cancelledAt" TIMESTAMP(3),

    CONSTRAINT "PromotionRedemption_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CartCode" (
    "cartId" UUID NOT NULL,
    "codeId" UUID NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "CartCode_pkey" PRIMARY KEY ("cartId","codeId")
);

-- CreateTable
CREATE TABLE "TaxClass" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "name" JSONB NOT NULL,
    "isDefault" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "TaxClass_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TaxZone" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "name" JSONB NOT NULL,
    "countries" TEXT[],
    "regions" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "TaxZone_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TaxRate" (
    "id" UUID NOT NULL,
    "zoneId" UUID NOT NULL,
    "classId" UUID NOT NULL,
    "basisPoints" INTEGER NOT NULL,
    "name" JSONB NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "TaxRate_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CustomerGroup" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "name" JSONB NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "CustomerGroup_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CustomerGroupMember" (
    "groupId" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "CustomerGroupMember_pkey" PRIMARY KEY ("groupId","userId")
);

-- CreateIndex
CREATE INDEX "Promotion_admin_list" ON "Promotion"("updatedAt" DESC, "id" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "PromotionCode_code_key" ON "PromotionCode"("code");

-- CreateIndex
CREATE INDEX "PromotionCode_of_promotion" ON "PromotionCode"("promotionId", "id");

-- CreateIndex
CREATE INDEX "PromotionRedemption_of_promotion" ON "PromotionRedemption"("promotionId", "createdAt" DESC);

-- CreateIndex
CREATE INDEX "PromotionRedemption_of_code" ON "PromotionRedemption"("codeId");

-- CreateIndex
CREATE INDEX "PromotionRedemption_of_payment" ON "PromotionRedemption"("paymentId");

-- CreateIndex
CREATE INDEX "PromotionRedemption_of_order" ON "PromotionRedemption"("orderId");

-- CreateIndex
CREATE INDEX "PromotionRedemption_by_email" ON "PromotionRedemption"("email", "promotionId");

-- CreateIndex
CREATE INDEX "PromotionRedemption_of_user" ON "PromotionRedemption"("userId", "promotionId");

-- CreateIndex
CREATE INDEX "CartCode_of_code" ON "CartCode"("codeId");

-- CreateIndex
CREATE UNIQUE INDEX "TaxClass_code_key" ON "TaxClass"("code");

-- CreateIndex
CREATE UNIQUE INDEX "TaxZone_code_key" ON "TaxZone"("code");

-- CreateIndex
CREATE INDEX "TaxRate_of_class" ON "TaxRate"("classId");

-- CreateIndex
CREATE UNIQUE INDEX "TaxRate_zoneId_classId_key" ON "TaxRate"("zoneId", "classId");

-- CreateIndex
CREATE UNIQUE INDEX "CustomerGroup_code_key" ON "CustomerGroup"("code");

-- CreateIndex
CREATE INDEX "CustomerGroupMember_of_user" ON "CustomerGroupMember"("userId");

-- CreateIndex
CREATE INDEX "Product_of_tax_class" ON "Product"("taxClassId");

-- AddForeignKey
ALTER TABLE "Product" ADD CONSTRAINT "Product_taxClassId_fkey" FOREIGN KEY ("taxClassId") REFERENCES "TaxClass"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PromotionCode" ADD CONSTRAINT "PromotionCode_promotionId_fkey" FOREIGN KEY ("promotionId") REFERENCES "Promotion"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PromotionRedemption" ADD CONSTRAINT "PromotionRedemption_promotionId_fkey" FOREIGN KEY ("promotionId") REFERENCES "Promotion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PromotionRedemption" ADD CONSTRAINT "PromotionRedemption_codeId_fkey" FOREIGN KEY ("codeId") REFERENCES "PromotionCode"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PromotionRedemption" ADD CONSTRAINT "PromotionRedemption_paymentId_fkey" FOREIGN KEY ("paymentId") REFERENCES "Payment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PromotionRedemption" ADD CONSTRAINT "PromotionRedemption_orderId_fkey" FOREIGN KEY ("orderId") REFERENCES "Order"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CartCode" ADD CONSTRAINT "CartCode_cartId_fkey" FOREIGN KEY ("cartId") REFERENCES "Cart"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CartCode" ADD CONSTRAINT "CartCode_codeId_fkey" FOREIGN KEY ("codeId") REFERENCES "PromotionCode"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TaxRate" ADD CONSTRAINT "TaxRate_zoneId_fkey" FOREIGN KEY ("zoneId") REFERENCES "TaxZone"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TaxRate" ADD CONSTRAINT "TaxRate_classId_fkey" FOREIGN KEY ("classId") REFERENCES "TaxClass"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CustomerGroupMember" ADD CONSTRAINT "CustomerGroupMember_groupId_fkey" FOREIGN KEY ("groupId") REFERENCES "CustomerGroup"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CustomerGroupMember" ADD CONSTRAINT "CustomerGroupMember_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

INSERT INTO "PricingRulesVersion" ("id", "version") VALUES (1, 1);
ALTER TABLE "PricingRulesVersion" ADD CONSTRAINT "PricingRulesVersion_one_row" CHECK ("id" = 1);
-- However many redeem at once, no limit is passed.
ALTER TABLE "Promotion" ADD CONSTRAINT "Promotion_uses_within_limit" CHECK (
  "uses" >= 0 AND "uses" <= coalesce("usageLimit", "uses") AND coalesce("usageLimit", 1) > 0
  AND coalesce("perCustomerLimit", 1) > 0);
ALTER TABLE "Promotion" ADD CONSTRAINT "Promotion_ends_after_start" CHECK ("endsAt" > "startsAt");
-- What every process loads.
CREATE INDEX "Promotion_in_force" ON "Promotion" ("id") WHERE "status" = 'ACTIVE' AND "deletedAt" IS NULL;
ALTER TABLE "PromotionCode" ADD CONSTRAINT "PromotionCode_uses_within_limit" CHECK (
  "uses" >= 0 AND "uses" <= coalesce("usageLimit", "uses") AND coalesce("usageLimit", 1) > 0);
ALTER TABLE "PromotionCode" ADD CONSTRAINT "PromotionCode_upper_case" CHECK ("code" = upper("code") AND "code" <> '');
ALTER TABLE "PromotionRedemption" ADD CONSTRAINT "PromotionRedemption_amount_not_negative" CHECK ("amount" >= 0);
ALTER TABLE "TaxRate" ADD CONSTRAINT "TaxRate_in_range" CHECK ("basisPoints" BETWEEN 0 AND 10000);
CREATE UNIQUE INDEX "TaxClass_one_default" ON "TaxClass" ("isDefault") WHERE "isDefault";
