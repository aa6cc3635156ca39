import type { Auth } from "@souk/auth";
import type { Core } from "@souk/core/context";
import { openMedia } from "@souk/core/media/open-media";
import type { SearchLog } from "@souk/core/search/log/search-log";
import type { ViewCounts } from "@souk/core/stats/view-counts";
import type { LiveThreads } from "@souk/core/support/live-threads";
import { Hono } from "hono";
import type { Logger } from "pino";
import { authRoutes } from "./http/auth.ts";
import type { ByteCache } from "./http/byte-cache.ts";
import { cachePublicReads } from "./http/byte-cache-middleware.ts";
import { contactClickRoutes } from "./http/contact-clicks.ts";
import { CSP_REPORT_PATH, cspReportRoutes } from "./http/csp-reports.ts";
import { documentRoutes } from "./http/documents.ts";
import { endings } from "./http/endings.ts";
import { exportRoutes } from "./http/exports.ts";
import { healthRoutes } from "./http/health.ts";
import { noImpersonator } from "./http/impersonation.ts";
import { importRoutes } from "./http/imports.ts";
import { frameHeaders, mailRoutes, showableAnywhere } from "./http/mail.ts";
import { limitJson } from "./http/limit-json.ts";
import { limitRequests, type Quota } from "./http/limit-requests.ts";
import { leavingHeaders, leavingRoutes } from "./http/leaving-page.ts";
import { mediaRoutes } from "./http/media.ts";
import { oneClickRoutes } from "./http/one-click.ts";
import { originCheck } from "./http/origin-check.ts";
import { pageRoutes } from "./http/pages.ts";
import { pathGuard } from "./http/path-guard.ts";
import { reviewPhotoRoutes } from "./http/review-photos.ts";
import { requestScope } from "./http/request-scope.ts";
import { securityHeaders } from "./http/security-headers.ts";
import { staticRoutes } from "./http/static.ts";
import { stocktakeRoutes } from "./http/stocktakes.ts";
import { supportFileRoutes } from "./http/support-files.ts";
import { testGatewayRoutes } from "./http/test-gateway.ts";
import { tokenRoutes } from "./http/tokens.ts";
import { trpcRoutes } from "./http/trpc.ts";
import { uploadRoutes } from "./http/upload.ts";
import type { AppEnv } from "./http/types.ts";
import { viewRoutes } from "./http/views.ts";
import { webhookRoutes } from "./http/webhooks.ts";

export interface AppDeps {
  core: Core;
  auth: Auth;
  /** Counts searches; whoever starts the app flushes it. */
  searches: SearchLog;
  /** Counts what is looked at; flushed as well. */
  views: ViewCounts;
  /** Tells whoever looks on of changes of threads. */
  threads: LiveThreads;
  /** Null: every public read is answered from the database. */
  cache: ByteCache | null;
  /** Null: nobody is counted. */
  quota: Quota | null;
  log: Logger;
  trustProxy: boolean;
  /** Origins whose pages may send changes; the shop's own among them. */
  trustedOrigins: readonly string[];
  draining: () => boolean;
  /** Folders of the built apps. */
  storefrontDist: string;
  adminDist: string;
}

/** The whole HTTP surface. Order matters: what refuses comes before what answers. */
export function createApp(deps: AppDeps): Hono<AppEnv> {
  const { core, auth, cache, log } = deps;
  const app = new Hono<AppEnv>();
  // First of all: what it keeps has been through everything below.
  if (cache) app.use(cachePublicReads(cache));
  app.use(requestScope({ log, trustProxy: deps.trustProxy }));
  for (const path of ["/media/*", "/mark.png"]) app.use(path, showableAnywhere);
  app.use("/api/admin/mail/*", frameHeaders(core.config.origin));
  app.use("/pay/*", leavingHeaders);
  app.use(securityHeaders(core.config.origin));
  app.use(pathGuard);
  app.route("/", oneClickRoutes(core));
  app.route("/pay", leavingRoutes(core));
  app.route("/webhooks", webhookRoutes(core));
  app.route(CSP_REPORT_PATH, cspReportRoutes(core, { origins: deps.trustedOrigins }));
  if (deps.quota) for (const path of ["/trpc/*", "/api/*"]) app.use(path, limitRequests(deps.quota));
  app.use("/api/auth/*", noImpersonator);
  app.route("/api/auth/token", tokenRoutes({ core, auth }));
  app.use(originCheck(new Set(deps.trustedOrigins)));
  app.route("/", healthRoutes({ db: core.db, draining: deps.draining }));
  for (const routes of [uploadRoutes, importRoutes, exportRoutes, stocktakeRoutes])
    app.route("/api/admin", routes({ core, auth }));
  app.route("/api/admin/mail", mailRoutes({ core, auth }));
  app.route("/api", supportFileRoutes({ core, auth }));
  app.route("/api", reviewPhotoRoutes({ core, auth }));
  app.use(limitJson);
  app.route("/api", documentRoutes({ core, auth }));
  app.route("/api/auth", authRoutes({ auth, core }));
  app.route("/api/views", viewRoutes(deps.views));
  app.route("/api/contact-clicks", contactClickRoutes(core));
  app.route("/test-gateway", testGatewayRoutes(core));
  app.route("/trpc", trpcRoutes(deps));
  app.route("/media", mediaRoutes({ ...core.storage, open: (name) => openMedia(core, name) }));
  app.route("/admin", staticRoutes(deps.adminDist));
  app.route("/", staticRoutes(deps.storefrontDist));
  app.route("/", pageRoutes(deps));
  endings(app);
  return app;
}
