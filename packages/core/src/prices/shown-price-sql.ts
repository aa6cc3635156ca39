import { columns, Prisma, type VariantPrice } from "@souk/db";

const vp = columns<VariantPrice>("vp");
const { sql } = Prisma;

/** What one unit costs everybody now, of the price `vp`. */
export const shownPrice = sql`least(${vp.saleAmount}, ${vp.amount})`;

/** The price that it replaces, shown struck; null where nothing is reduced. */
export const struckPrice = sql`CASE WHEN ${vp.saleAmount} < ${vp.amount} THEN ${vp.amount}
                                    WHEN ${vp.compareAt} > ${vp.amount} THEN ${vp.compareAt} END`;
