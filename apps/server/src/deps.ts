import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { hashPassword, providersOf, type SsoProviders, verifyPassword } from "@souk/auth";
import type { Core, CoreConfig } from "@souk/core/context";
import { systemClock } from "@souk/core/ports/clock";
import type { MailTransport } from "@souk/core/ports/mail";
import type { Storage } from "@souk/core/ports/storage";
import { chargeBook } from "@souk/core/payments/charge-book";
import { type PaymentProviders, paymentProviders } from "@souk/core/ports/payment";
import { payboxProvider } from "@souk/core/ports/paybox/paybox-provider";
import type { PayboxOptions } from "@souk/core/ports/paybox/paybox-sign";
import type { StripeOptions } from "@souk/core/ports/stripe/stripe-client";
import { stripeProvider } from "@souk/core/ports/stripe/stripe-provider";
import { RulesCache } from "@souk/core/pricing/rules-cache";
import { testGateway } from "@souk/core/ports/test-gateway/test-gateway";
import type { SettingsReader } from "@souk/core/settings/settings-cache";
import { SearchLog } from "@souk/core/search/log/search-log";
import { ViewCounts } from "@souk/core/stats/view-counts";
import { invoicePdf, labelPdf } from "@souk/documents";
import type { LiveThreads } from "@souk/core/support/live-threads";
import type { Db, DbHandle } from "@souk/db";
import type { Logger } from "pino";
import type { AppDeps } from "./app.ts";
import type { ByteCache } from "./http/byte-cache.ts";
import type { Quota } from "./http/limit-requests.ts";
import { RequestLimits } from "./http/request-limits.ts";
import { shopAuth } from "./shop-auth.ts";

export interface DepsOptions {
  handle: DbHandle;
  config: CoreConfig;
  /** Where pictures are kept. */
  storage: Storage;
  /** Null: mails are kept in the outbox. */
  mail: MailTransport | null;
  providers?: ProviderOptions;
  /** Who else may say who somebody is. */
  sso?: SsoProviders;
  settings: SettingsReader;
  /** Further origins whose pages may send changes. */
  trustedOrigins: readonly string[];
  trustProxy: boolean;
  log: Logger;
  draining: () => boolean;
  cache: ByteCache | null;
  threads: LiveThreads;
  /** Requests of one network in a minute; 0: nobody is counted. */
  requestsPerMinute: number;
}

/** Accounts at card providers; the test gateway needs none. */
export interface ProviderOptions {
  stripe?: StripeOptions | undefined;
  paybox?: Omit<PayboxOptions, "origin"> | undefined;
}

function openProviders(db: Db, origin: string, { stripe, paybox }: ProviderOptions = {}): PaymentProviders {
  const book = chargeBook(db);
  return paymentProviders(
    testGateway(db, origin),
    ...(stripe ? [stripeProvider(stripe, book)] : []),
    ...(paybox ? [payboxProvider({ ...paybox, origin }, book)] : []),
  );
}

function openQuota(db: Db, perMinute: number): Quota | null {
  return perMinute > 0 ? { limits: new RequestLimits(db), perMinute } : null;
}

const apps = fileURLToPath(new URL("../..", import.meta.url));
const dists = { storefrontDist: join(apps, "storefront/dist"), adminDist: join(apps, "admin/dist") };

/** Chooses an adapter for each port and hands everything to the app. */
export function createDeps({
  handle,
  config,
  storage,
  mail,
  providers,
  sso = {},
  settings,
  log,
  requestsPerMinute,
  ...http
}: DepsOptions): AppDeps {
  const core: Core = {
    db: handle.db,
    reader: handle.reader,
    clock: systemClock,
    payments: openProviders(handle.db, config.origin, providers),
    rules: new RulesCache(config.taxRateBasisPoints),
    storage,
    mail,
    settings,
    documents: { invoice: invoicePdf, label: labelPdf },
    hashPassword,
    verifyPassword,
    config: { ...config, signInProviders: providersOf(sso) },
  };
  const trustedOrigins = [config.origin, ...http.trustedOrigins];
  const auth = shopAuth(core, { trustedOrigins, sso, log });
  const searches = new SearchLog(handle.db, core.clock);
  const views = new ViewCounts(handle.db, core.clock);
  const quota = openQuota(handle.db, requestsPerMinute);
  return { ...http, ...dists, core, auth, searches, views, quota, log, trustedOrigins };
}
