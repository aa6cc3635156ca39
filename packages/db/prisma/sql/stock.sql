-- No code path can oversell, hold nothing, or write an empty line into the ledger.
ALTER TABLE "StockLevel" ADD CONSTRAINT "StockLevel_never_oversold"
  CHECK ("reserved" >= 0 AND "reserved" <= "onHand");
ALTER TABLE "Reservation" ADD CONSTRAINT "Reservation_quantity_positive" CHECK ("quantity" > 0);
ALTER TABLE "StockMovement" ADD CONSTRAINT "StockMovement_moves_something" CHECK ("quantity" <> 0);
CREATE UNIQUE INDEX "StockLocation_one_default" ON "StockLocation" ("isDefault") WHERE "isDefault";
