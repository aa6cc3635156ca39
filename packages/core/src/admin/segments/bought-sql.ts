import {
  columns,
  type Order,
  type OrderLine,
  Prisma,
  type Product,
  type ProductCategory,
  type Variant,
} from "@souk/db";
import { ordered } from "./ordered-sql.ts";

const m = columns<ProductCategory>("m");
const o = columns<Order>("o");
const ol = columns<OrderLine>("ol");
const p = columns<Product>("p");
const v = columns<Variant>("v");
const { sql } = Prisma;

const goods = {
  product: (ids: string[]) => sql`${v.productId} = ANY(${ids}::uuid[])`,
  brand: (ids: string[]) =>
    sql`EXISTS (SELECT FROM "Product" p WHERE ${p.id} = ${v.productId} AND ${p.brandId} = ANY(${ids}::uuid[]))`,
  category: (ids: string[]) =>
    sql`EXISTS (SELECT FROM "ProductCategory" m WHERE ${m.productId} = ${v.productId} AND ${m.categoryId} = ANY(${ids}::uuid[]))`,
};

/** Whether the "User" u has ordered one of these goods, told by what they are today. */
export const hasBought = (of: keyof typeof goods, ids: string[]): Prisma.Sql =>
  sql`EXISTS (
    SELECT FROM "Order" o JOIN "OrderLine" ol ON ${ol.orderId} = ${o.id} JOIN "Variant" v ON ${v.id} = ${ol.variantId}
     WHERE ${ordered} AND ${goods[of](ids)})`;
