import { can, StaffSearchView, type StaffSearchInput } from "@souk/contracts";
import { Prisma } from "@souk/db";
import { z } from "zod";
import type { StaffContext } from "../../context.ts";
import { refreshTable } from "../product-table/refresh-table.ts";
import { brandsFound, categoriesFound, collectionsFound, productsFound } from "./goods-sql.ts";
import { customersFound, ordersFound } from "./people-sql.ts";
import { NONE, soughtIn, type Sought } from "./sought.ts";

const Rows = z.tuple([z.object({ found: StaffSearchView })]);

/** Records that match what is typed, of the kinds the role may read, a few of each: one statement for the one box. */
export async function staffSearch(
  ctx: StaffContext,
  { query, locale }: StaffSearchInput,
): Promise<z.infer<typeof StaffSearchView>> {
  // Products are found by what the table knows of them.
  if (can(ctx.staff, "products.read")) await refreshTable(ctx.db);
  const fields = fieldsFor(ctx, soughtIn(query, locale));
  const rows = await ctx.db.$queryRaw`SELECT json_build_object(${Prisma.join(fields)}) AS found`;
  return Rows.parse(rows)[0].found;
}

function fieldsFor({ staff }: StaffContext, sought: Sought): Prisma.Sql[] {
  const orders = can(staff, "orders.read");
  const products = can(staff, "products.read");
  return [
    Prisma.sql`'products', ${products ? productsFound(sought) : NONE}`,
    Prisma.sql`'orders', ${orders ? ordersFound(sought) : NONE}`,
    Prisma.sql`'customers', ${orders ? customersFound(sought) : NONE}`,
    Prisma.sql`'categories', ${can(staff, "categories.read") ? categoriesFound(sought) : NONE}`,
    Prisma.sql`'brands', ${products ? brandsFound(sought) : NONE}`,
    Prisma.sql`'collections', ${products ? collectionsFound(sought) : NONE}`,
  ];
}
