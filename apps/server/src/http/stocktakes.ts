import { Readable } from "node:stream";
import type { Auth } from "@souk/auth";
import { IsoDate, Locale, type StocktakeDetail, StocktakeNumber } from "@souk/contracts";
import type { Core } from "@souk/core/context";
import { toCsv } from "@souk/core/import/export/to-csv";
import { countSheet } from "@souk/core/inventory/stocktakes/count-sheet";
import { receiveCounts } from "@souk/core/inventory/stocktakes/receive-counts";
import { type Context, Hono } from "hono";
import { z } from "zod";
import { answer, named, NOT_KEPT, queried } from "./file-answers.ts";
import { staffOf } from "./staff-of.ts";
import type { AppEnv } from "./types.ts";
import { withUploadedFile } from "./upload-file.ts";

type Deps = { core: Core; auth: Auth };
const Query = z.object({
  filename: z.string().max(500).default("file"),
  countedAt: IsoDate.optional(),
  locale: Locale.catch("en"),
});

/** The sheet of a count, and the way back of the counted one: files, whatever their size. */
export function stocktakeRoutes(deps: Deps): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  routes.get("/stocktakes/:number/sheet", (c) => answer(c, () => sheet(c, deps)));
  routes.post("/stocktakes/:number/counts", (c) =>
    answer(c, async () => c.json(await receive(c, deps), 200, NOT_KEPT)),
  );
  return routes;
}

function asked(c: Context<AppEnv>) {
  const number = named(StocktakeNumber, Number(c.req.param("number")));
  return { number, ...queried(Query, c.req.query()) };
}

async function sheet(c: Context<AppEnv>, deps: Deps): Promise<Response> {
  const ctx = await staffOf(c, deps, "stock.read");
  const { number, locale } = asked(c);
  const body = Readable.from(toCsv(await countSheet(ctx, { number, locale })), { objectMode: false });
  return new Response(Readable.toWeb(body), {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="stocktake-${number}.csv"`,
      ...NOT_KEPT,
    },
  });
}

async function receive(c: Context<AppEnv>, deps: Deps): Promise<StocktakeDetail> {
  const ctx = await staffOf(c, deps, "stock.write");
  const { number, filename, countedAt } = asked(c);
  const moment = countedAt === undefined ? null : new Date(countedAt);
  return withUploadedFile(c.req.raw, (path) =>
    receiveCounts(ctx, { number, path, filename, countedAt: moment }),
  );
}
