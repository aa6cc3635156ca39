import { Prisma } from "@souk/db";

/** Whether a text begins with another, byte by byte, so that an index of text_pattern_ops finds it. */
export const startsWith = (text: Prisma.Sql, beginning: Prisma.Sql): Prisma.Sql =>
  // The last character there is stands after all that follow.
  Prisma.sql`(${text} ~>=~ ${beginning} AND ${text} ~<~ (${beginning} || chr(1114111)))`;
