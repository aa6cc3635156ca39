-- CreateIndex
CREATE INDEX "Product_tags" ON "Product" USING GIN ("tags");
