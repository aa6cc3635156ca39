import {
  AdjustStockInput,
  CreateProductInput,
  FindVariantsInput,
  ProductDetail,
  ProductIdInput,
  ProductTable,
  ProductTableInput,
  UpdateProductInput,
  VariantChoices,
} from "@souk/contracts";
import { adjustStock } from "@souk/core/admin/products/adjust-stock";
import { createProduct } from "@souk/core/admin/products/create-product";
import { deleteProduct } from "@souk/core/admin/products/delete-product";
import { findVariants } from "@souk/core/admin/products/find-variants";
import { productDetail } from "@souk/core/admin/products/product-detail";
import { productTable } from "@souk/core/admin/product-table/product-table";
import { restoreProduct } from "@souk/core/admin/products/restore-product";
import { updateProduct } from "@souk/core/admin/products/update-product";
import { staffProcedure } from "../procedures.ts";
import { router } from "../trpc.ts";

const read = staffProcedure("products.read");
const write = staffProcedure("products.write").output(ProductDetail);
const remove = staffProcedure("products.delete").input(ProductIdInput).output(ProductDetail);

export const productsRouter = router({
  list: read
    .input(ProductTableInput)
    .output(ProductTable)
    .query(({ ctx, input }) => productTable(ctx, input)),
  get: read
    .input(ProductIdInput)
    .output(ProductDetail)
    .query(({ ctx, input }) => productDetail(ctx, input)),
  findVariants: read
    .input(FindVariantsInput)
    .output(VariantChoices)
    .query(({ ctx, input }) => findVariants(ctx, input)),
  create: write.input(CreateProductInput).mutation(({ ctx, input }) => createProduct(ctx, input)),
  update: write.input(UpdateProductInput).mutation(({ ctx, input }) => updateProduct(ctx, input)),
  adjustStock: staffProcedure("stock.write")
    .input(AdjustStockInput)
    .output(ProductDetail)
    .mutation(({ ctx, input }) => adjustStock(ctx, input)),
  delete: remove.mutation(({ ctx, input }) => deleteProduct(ctx, input)),
  restore: remove.mutation(({ ctx, input }) => restoreProduct(ctx, input)),
});
