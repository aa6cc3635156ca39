ALTER TABLE "Order" ADD CONSTRAINT "Order_totals_add_up" CHECK (
  "subtotal" >= 0 AND "shippingTotal" >= 0 AND "discountTotal" >= 0 AND "taxTotal" >= 0 AND "taxIncluded" >= 0
  AND "total" >= 0 AND "taxIncluded" <= "total"
  AND "subtotal"::bigint + "shippingTotal" + "taxTotal" - "discountTotal" = "total");
ALTER TABLE "Order" ADD CONSTRAINT "Order_number_positive" CHECK ("number" > 0);
ALTER TABLE "OrderLine" ADD CONSTRAINT "OrderLine_total_adds_up" CHECK (
  "unitPrice" >= 0 AND "quantity" BETWEEN 1 AND 999 AND "unitPrice"::bigint * "quantity" = "total");
ALTER TABLE "OrderEvent" ADD CONSTRAINT "OrderEvent_state_of_its_kind" CHECK (
  ("type" IN ('PLACED', 'STATE_CHANGED')) = ("toState" IS NOT NULL)
  AND ("type" = 'STATE_CHANGED') = ("fromState" IS NOT NULL));
-- The staff's list sorted by total.
CREATE INDEX "Order_by_total" ON "Order" ("total" DESC, "id" DESC) WHERE "deletedAt" IS NULL;
