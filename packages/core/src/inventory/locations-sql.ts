import { Prisma } from "@souk/db";

// PostgreSQL looks each up once a statement.

/** Where goods that nobody says a place for are: the place of imports, and the one that owes what is sold before it came. */
export const defaultLocation = Prisma.sql`(SELECT "id" FROM "StockLocation" WHERE "isDefault")`;

/** The places that shoppers' goods come from. */
export const sellingLocations = Prisma.sql`ARRAY(SELECT "id" FROM "StockLocation" WHERE "sellsOnline")`;
