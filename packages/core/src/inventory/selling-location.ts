import { Prisma } from "@souk/db";

/** What is sold comes from here; PostgreSQL looks the id up once a statement. */
export const sellingLocation = Prisma.sql`(SELECT "id" FROM "StockLocation" WHERE "code" = 'main')`;
