-- Nothing gives back more than was taken.
ALTER TABLE "Payment" ADD CONSTRAINT "Payment_refund_within_amount"
  CHECK ("amount" >= 0 AND "refunded" BETWEEN 0 AND "amount");
ALTER TABLE "Refund" ADD CONSTRAINT "Refund_amount_positive" CHECK ("amount" > 0);
-- An order is paid, or due on delivery, by one payment.
CREATE UNIQUE INDEX "Payment_one_of_order" ON "Payment" ("orderId")
  WHERE "state" IN ('AWAITING', 'CAPTURED', 'PARTIALLY_REFUNDED', 'REFUNDED');
-- Refunds that the provider hasn't confirmed yet: what a crash may have left behind.
CREATE INDEX "Refund_unconfirmed" ON "Refund" ("createdAt") WHERE "confirmedAt" IS NULL;
ALTER TABLE "TestGatewayCharge" ADD CONSTRAINT "TestGatewayCharge_within_bounds"
  CHECK ("captured" BETWEEN 0 AND "amount" AND "refunded" BETWEEN 0 AND "captured");
ALTER TABLE "TestGatewayRefund" ADD CONSTRAINT "TestGatewayRefund_positive" CHECK ("amount" > 0);
