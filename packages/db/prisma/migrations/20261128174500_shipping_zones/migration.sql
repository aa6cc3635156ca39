-- CreateEnum
CREATE TYPE "ShippingKind" AS ENUM ('DELIVERY', 'PICKUP');

-- AlterTable
ALTER TABLE "ShippingMethod" ADD COLUMN     "carrier" TEXT,
ADD COLUMN     "kind" "ShippingKind" NOT NULL DEFAULT 'DELIVERY',
ADD COLUMN     "pickup" JSONB;

-- AlterTable
ALTER TABLE "ShippingZone" ADD COLUMN     "name" JSONB NOT NULL DEFAULT '{}',
ADD COLUMN     "regions" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

ALTER TABLE "ShippingMethod" ADD CONSTRAINT "ShippingMethod_days_in_order" CHECK ("minDays" >= 0 AND "minDays" <= "maxDays");
ALTER TABLE "ShippingMethod" ADD CONSTRAINT "ShippingMethod_pickup_has_a_place" CHECK (("kind" = 'PICKUP') = ("pickup" IS NOT NULL));
ALTER TABLE "ShippingRate" ADD CONSTRAINT "ShippingRate_amounts" CHECK (
  "maxWeightGrams" > 0 AND "minSubtotal" >= 0 AND "amount" >= 0);
UPDATE "ShippingZone" SET "name" = json_build_object('en', initcap("code")) WHERE "name" = '{}';
