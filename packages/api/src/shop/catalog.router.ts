import {
  CardsInput,
  CategoryInput,
  CategoryView,
  CollectionPageInput,
  CollectionView,
  HomeView,
  ListInput,
  ListView,
  Market,
  ProductCard,
  ProductInput,
  ProductView,
  ShopCurrencies,
  TreeView,
} from "@souk/contracts";
import { categoryView } from "@souk/core/catalog/category-view";
import { collectionView } from "@souk/core/catalog/collection-view";
import { homeView } from "@souk/core/catalog/home-view";
import { listProducts } from "@souk/core/catalog/list-products";
import { productCards } from "@souk/core/catalog/product-cards";
import { productView } from "@souk/core/catalog/product-view";
import { treeView } from "@souk/core/catalog/tree-view";
import { shopCurrencies } from "@souk/core/prices/shop-currencies";
import { z } from "zod";
import { publicProcedure } from "../procedures.ts";
import { router } from "../trpc.ts";

export const catalogRouter = router({
  /** What shoppers can choose. */
  currencies: publicProcedure
    .input(z.object({}))
    .output(ShopCurrencies)
    .query(({ ctx }) => shopCurrencies(ctx)),
  home: publicProcedure
    .input(Market)
    .output(HomeView)
    .query(({ ctx, input }) => homeView(ctx, input)),
  tree: publicProcedure
    .input(Market)
    .output(TreeView)
    .query(({ ctx, input }) => treeView(ctx, input)),
  category: publicProcedure
    .input(CategoryInput)
    .output(CategoryView)
    .query(({ ctx, input }) => categoryView(ctx, input)),
  collection: publicProcedure
    .input(CollectionPageInput)
    .output(CollectionView)
    .query(({ ctx, input }) => collectionView(ctx, input)),
  list: publicProcedure
    .input(ListInput)
    .output(ListView)
    .query(({ ctx, input }) => listProducts(ctx, input)),
  cards: publicProcedure
    .input(CardsInput)
    .output(z.array(ProductCard))
    .query(({ ctx, input }) => productCards(ctx, input)),
  product: publicProcedure
    .input(ProductInput)
    .output(ProductView)
    .query(({ ctx, input }) => productView(ctx, input)),
});
