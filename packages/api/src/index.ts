export { adminRouter, type AdminRouter } from "./admin.router.ts";
export type { ApiContext, SessionUser } from "./context.ts";
export { isDatabaseDown } from "./database-down.ts";
export { shopRouter, type ShopRouter } from "./shop.router.ts";
export { createCaller } from "./trpc.ts";
