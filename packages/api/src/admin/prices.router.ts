import {
  AddOffersInput,
  ChangeOfferInput,
  ProductIdInput,
  ProductPrices,
  RemoveOfferInput,
} from "@souk/contracts";
import { addOffers } from "@souk/core/admin/prices/add-offers";
import { changeOffer } from "@souk/core/admin/prices/change-offer";
import { productPrices } from "@souk/core/admin/prices/product-prices";
import { removeOffer } from "@souk/core/admin/prices/remove-offer";
import { staffProcedure } from "../procedures.ts";
import { router } from "../trpc.ts";

export const pricesRouter = router({
  ofProduct: staffProcedure("products.read")
    .input(ProductIdInput)
    .output(ProductPrices)
    .query(({ ctx, input }) => productPrices(ctx, input)),
  addOffers: staffProcedure("products.write")
    .input(AddOffersInput)
    .output(ProductPrices)
    .mutation(({ ctx, input }) => addOffers(ctx, input)),
  changeOffer: staffProcedure("products.write")
    .input(ChangeOfferInput)
    .output(ProductPrices)
    .mutation(({ ctx, input }) => changeOffer(ctx, input)),
  removeOffer: staffProcedure("products.write")
    .input(RemoveOfferInput)
    .output(ProductPrices)
    .mutation(({ ctx, input }) => removeOffer(ctx, input)),
});
