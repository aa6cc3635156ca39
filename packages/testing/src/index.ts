export { testDb, type TestDb, type TestDbOptions } from "./test-db.ts";
export { type Factories, factories } from "./factories/factories.ts";
export type { CartSpec, MadeCart } from "./factories/cart.ts";
export type { CategorySpec, MadeCategory } from "./factories/category.ts";
export type { MadeProduct, ProductSpec } from "./factories/product.ts";
export type { MadeUser, UserSpec } from "./factories/user.ts";
export type { MadeVariant, Prices, VariantSpec } from "./factories/variant.ts";
export { rounds } from "./rounds.ts";
export { dice, seed } from "./dice.ts";
