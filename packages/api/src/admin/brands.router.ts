import {
  BrandIdInput,
  BrandList,
  BrandListInput,
  BrandView,
  MergeBrandsInput,
  SaveBrandInput,
} from "@souk/contracts";
import { brandDetail } from "@souk/core/admin/brands/brand-detail";
import { listBrands } from "@souk/core/admin/brands/list-brands";
import { mergeBrands } from "@souk/core/admin/brands/merge-brands";
import { saveBrand } from "@souk/core/admin/brands/save-brand";
import { deleteBrand, restoreBrand } from "@souk/core/admin/brands/set-brand-deleted";
import { staffProcedure } from "../procedures.ts";
import { router } from "../trpc.ts";

const read = staffProcedure("products.read");
const write = staffProcedure("products.write").output(BrandView);

export const brandsRouter = router({
  list: read
    .input(BrandListInput)
    .output(BrandList)
    .query(({ ctx, input }) => listBrands(ctx, input)),
  get: read
    .input(BrandIdInput)
    .output(BrandView)
    .query(({ ctx, input }) => brandDetail(ctx, input)),
  save: write.input(SaveBrandInput).mutation(({ ctx, input }) => saveBrand(ctx, input)),
  merge: write.input(MergeBrandsInput).mutation(({ ctx, input }) => mergeBrands(ctx, input)),
  delete: write.input(BrandIdInput).mutation(({ ctx, input }) => deleteBrand(ctx, input)),
  restore: write.input(BrandIdInput).mutation(({ ctx, input }) => restoreBrand(ctx, input)),
});
