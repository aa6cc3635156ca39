-- Policies whose day is past are looked for every few seconds, among few of very many variants.
CREATE INDEX "Variant_backorder_due" ON "Variant" ("backorderUntil") WHERE "backorderUntil" IS NOT NULL;
