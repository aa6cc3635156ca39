import { columns, prepare, Prisma, type Redirect } from "@souk/db";
import { z } from "zod";
import type { ReadContext } from "../context.ts";
import { redirectablePath } from "./own-path.ts";

const r = columns<Redirect>("r");
const FIND = prepare<"path">(
  (param) =>
    Prisma.sql`SELECT to_json(${r.toPath}) FROM "Redirect" r WHERE ${r.fromPath} = ${param("path", "text")}`,
);
const Target = z.string().nullable();

/** Where staff lead an address that has no page: a path of this shop, encoded; null for nowhere. */
export async function findRedirect(
  ctx: Pick<ReadContext, "reader">,
  pathname: string,
): Promise<string | null> {
  const path = redirectablePath(pathname);
  if (path === null) return null;
  const target = Target.parse(await ctx.reader.read(FIND, { path }));
  return target === null ? null : encodeURI(target);
}
