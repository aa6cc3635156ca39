-- CreateEnum
CREATE TYPE "InvoiceKind" AS ENUM ('INVOICE', 'CREDIT_NOTE');

-- AlterTable
ALTER TABLE "Order" ADD COLUMN     "invoicedAt" TIMESTAMP(3);

-- CreateTable
CREATE TABLE "Invoice" (
    "id" UUID NOT NULL,
    "kind" "InvoiceKind" NOT NULL,
    "year" INTEGER NOT NULL,
    "sequence" INTEGER NOT NULL,
    "number" TEXT NOT NULL,
    "orderId" UUID NOT NULL,
    "invoiceId" UUID,
    "refundId" UUID,
    "currency" CHAR(3) NOT NULL,
    "total" INTEGER NOT NULL,
    "taxTotal" INTEGER NOT NULL,
    "data" JSONB NOT NULL,
    "issuedAt" TIMESTAMP(3) NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Invoice_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "InvoiceFile" (
    "invoiceId" UUID NOT NULL,
    "bytes" BYTEA NOT NULL,
    "sha256" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "InvoiceFile_pkey" PRIMARY KEY ("invoiceId")
);

-- CreateIndex
CREATE UNIQUE INDEX "Invoice_refundId_key" ON "Invoice"("refundId");

-- CreateIndex
CREATE INDEX "Invoice_of_order" ON "Invoice"("orderId");

-- CreateIndex
CREATE INDEX "Invoice_by_number" ON "Invoice"("number");

-- CreateIndex
CREATE INDEX "Invoice_credits" ON "Invoice"("invoiceId");

-- CreateIndex
CREATE INDEX "Invoice_list" ON "Invoice"("issuedAt" DESC, "id" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "Invoice_kind_year_sequence_key" ON "Invoice"("kind", "year", "sequence");

-- AddForeignKey
ALTER TABLE "Invoice" ADD CONSTRAINT "Invoice_orderId_fkey" FOREIGN KEY ("orderId") REFERENCES "Order"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invoice" ADD CONSTRAINT "Invoice_refundId_fkey" FOREIGN KEY ("refundId") REFERENCES "Refund"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invoice" ADD CONSTRAINT "Invoice_invoiceId_fkey" FOREIGN KEY ("invoiceId") REFERENCES "Invoice"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "InvoiceFile" ADD CONSTRAINT "InvoiceFile_invoiceId_fkey" FOREIGN KEY ("invoiceId") REFERENCES "Invoice"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "Invoice" ADD CONSTRAINT "Invoice_amounts" CHECK (
  "total" >= 0 AND "taxTotal" >= 0 AND "taxTotal" <= "total" AND "sequence" > 0);
-- A credit note takes from an invoice; an invoice from nothing.
ALTER TABLE "Invoice" ADD CONSTRAINT "Invoice_credits_an_invoice" CHECK (
  ("kind" = 'CREDIT_NOTE') = ("invoiceId" IS NOT NULL) AND ("refundId" IS NULL OR "kind" = 'CREDIT_NOTE'));
CREATE UNIQUE INDEX "Invoice_one_of_order" ON "Invoice" ("orderId") WHERE "kind" = 'INVOICE';
-- Of an order cancelled before it was paid there is one credit note, without a refund.
CREATE UNIQUE INDEX "Invoice_one_cancelled" ON "Invoice" ("orderId") WHERE "kind" = 'CREDIT_NOTE' AND "refundId" IS NULL;
-- What is sold and not invoiced yet: a few orders, however many there are.
CREATE INDEX "Order_to_invoice" ON "Order" ("id")
 WHERE "invoicedAt" IS NULL AND "deletedAt" IS NULL AND "state" IN ('CONFIRMED', 'PAID', 'PROCESSING', 'SHIPPED', 'DELIVERED');

CREATE FUNCTION invoice_is_final() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'documents that were issued are never changed' USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER "Invoice_final" BEFORE UPDATE OR DELETE ON "Invoice" FOR EACH ROW EXECUTE FUNCTION invoice_is_final();
CREATE TRIGGER "InvoiceFile_final" BEFORE UPDATE OR DELETE ON "InvoiceFile" FOR EACH ROW EXECUTE FUNCTION invoice_is_final();
