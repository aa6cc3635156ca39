import { Readable } from "node:stream";
import type { Auth } from "@souk/auth";
import {
  AuditFilter,
  ExportFormat,
  HAND_PRICED,
  Id,
  Locale,
  OrderExportFormat,
  OrderTableInput,
  type Permission,
  ProductFilter,
} from "@souk/contracts";
import { exportCodes } from "@souk/core/admin/promotions/export-codes";
import { exportSegment } from "@souk/core/admin/segments/export-segment";
import { exportAudit } from "@souk/core/admin/audit/export-audit";
import { getImport } from "@souk/core/admin/imports/get-import";
import type { Core, StaffContext } from "@souk/core/context";
import { customerTemplate } from "@souk/core/import/export/customer-template";
import { importTemplate } from "@souk/core/import/export/import-template";
import { shopifyRows } from "@souk/core/import/export/shopify-rows";
import { soukRows } from "@souk/core/import/export/souk-rows";
import { toCsv } from "@souk/core/import/export/to-csv";
import { toXlsx } from "@souk/core/import/export/to-xlsx";
import { orderExport } from "@souk/core/orders/order-export";
import { loadAdminMessages } from "@souk/i18n/admin";
import { type Context, Hono } from "hono";
import { z } from "zod";
import { problemRows } from "../import/problem-rows.ts";
import { answer, named, NOT_KEPT, queried } from "./file-answers.ts";
import { staffOf } from "./staff-of.ts";
import type { AppEnv } from "./types.ts";

type Deps = { core: Core; auth: Auth };
const CSV = "text/csv; charset=utf-8";
const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Files for staff: streamed as they are made, whatever their size. */
export function exportRoutes(deps: Deps): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  routes.get("/export", (c) => file(c, deps, exportFile));
  routes.get("/orders/export", (c) => file(c, deps, orderFile, "orders.read"));
  routes.get("/audit/export", (c) => file(c, deps, auditFile, "audit.read"));
  routes.get("/promotions/:id/codes", (c) => file(c, deps, codeFile, "promotions.read"));
  routes.get("/segments/:id/export", (c) => file(c, deps, segmentFile, "segments.read"));
  routes.get("/import-template", (c) => file(c, deps, templateFile));
  routes.get("/imports/:id/problems", (c) => file(c, deps, problemFile));
  return routes;
}

interface Download {
  name: string;
  type: string;
  body: Readable;
}

const csv = (name: string, rows: AsyncIterable<readonly string[]>): Download => ({
  name: `${name}.csv`,
  type: CSV,
  body: Readable.from(toCsv(rows), { objectMode: false }),
});

type Make = (ctx: StaffContext, c: Context<AppEnv>) => Promise<Download>;

const file = (
  c: Context<AppEnv>,
  deps: Deps,
  make: Make,
  permission: Permission = "products.read",
): Promise<Response> =>
  answer(c, async () => {
    const { name, type, body } = await make(await staffOf(c, deps, permission), c);
    return new Response(Readable.toWeb(body), {
      headers: {
        "content-type": type,
        "content-disposition": `attachment; filename="${name}"`,
        ...NOT_KEPT,
      },
    });
  });

async function exportFile(ctx: StaffContext, c: Context<AppEnv>): Promise<Download> {
  const format = queried(ExportFormat, c.req.query("format") ?? "souk-csv");
  const filter = queried(ProductFilter, parsed(c.req.query("filter") ?? "{}"));
  const day = ctx.clock.now().toISOString().slice(0, 10);
  if (format === "shopify") {
    const currency = queried(z.enum(HAND_PRICED), c.req.query("currency") ?? "EUR");
    return csv(`shopify-${day}`, shopifyRows(ctx, filter, { currency, origin: ctx.config.origin }));
  }
  const rows = soukRows(ctx, filter);
  if (format === "souk-csv") return csv(`souk-products-${day}`, rows);
  return { name: `souk-products-${day}.xlsx`, type: XLSX, body: toXlsx(rows) };
}

/** A file to begin with; the columns are no secret. */
async function templateFile(_: StaffContext, c: Context<AppEnv>): Promise<Download> {
  const of = queried(z.enum(["products", "customers"]), c.req.query("of") ?? "products");
  return csv(`souk-${of}-template`, of === "customers" ? customerTemplate() : importTemplate());
}

/** The orders that the list shows. */
async function orderFile(ctx: StaffContext, c: Context<AppEnv>): Promise<Download> {
  const format = queried(OrderExportFormat, c.req.query("format") ?? "csv");
  const rows = orderExport(ctx, queried(OrderTableInput, parsed(c.req.query("filter") ?? "{}")));
  const name = `souk-orders-${ctx.clock.now().toISOString().slice(0, 10)}`;
  return format === "csv"
    ? csv(name, rows)
    : { name: `${name}.xlsx`, type: XLSX, body: toXlsx(rows, "Orders") };
}

/** The entries that the log shows. */
async function auditFile(ctx: StaffContext, c: Context<AppEnv>): Promise<Download> {
  const filter = queried(AuditFilter, parsed(c.req.query("filter") ?? "{}"));
  return csv(`souk-audit-${ctx.clock.now().toISOString().slice(0, 10)}`, exportAudit(ctx, filter));
}

async function codeFile(ctx: StaffContext, c: Context<AppEnv>): Promise<Download> {
  const id = named(Id, c.req.param("id"));
  return csv(`souk-codes-${ctx.clock.now().toISOString().slice(0, 10)}`, await exportCodes(ctx, id));
}

async function segmentFile(ctx: StaffContext, c: Context<AppEnv>): Promise<Download> {
  const id = named(Id, c.req.param("id"));
  return csv(`souk-segment-${ctx.clock.now().toISOString().slice(0, 10)}`, await exportSegment(ctx, id));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

async function problemFile(ctx: StaffContext, c: Context<AppEnv>): Promise<Download> {
  const id = named(Id, c.req.param("id"));
  const m = await loadAdminMessages[queried(Locale, c.req.query("locale") ?? "en")]();
  await getImport(ctx, { id });
  return csv(`import-problems`, problemRows(ctx, id, m));
}
