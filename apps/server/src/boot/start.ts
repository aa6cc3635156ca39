import { sweep } from "@souk/core/checkout/sweep";
import { issueDue } from "@souk/core/invoices/issue-due";
import type { MailTransport } from "@souk/core/ports/mail";
import { smtpMail } from "@souk/core/ports/smtp-mail";
import type { Storage } from "@souk/core/ports/storage";
import { refreshTable } from "@souk/core/admin/product-table/refresh-table";
import { SettingsCache } from "@souk/core/settings/settings-cache";
import { LiveThreads } from "@souk/core/support/live-threads";
import { createDb, type DbHandle } from "@souk/db";
import type { Logger } from "pino";
import { createApp } from "../app.ts";
import { createDeps } from "../deps.ts";
import { ByteCache } from "../http/byte-cache.ts";
import { answerAtDoor } from "../http/byte-cache-door.ts";
import { CacheListener, type Kept } from "../http/cache-listener.ts";
import { banner } from "./banner.ts";
import type { Closers } from "./closers.ts";
import type { Env } from "./env-schema.ts";
import { type Account, fillDemo } from "./first-run.ts";
import { createHttpServer, probePort } from "./http-server.ts";
import { workOnImports } from "./import-work.ts";
import { bringUp, openDatabase } from "./open-database.ts";
import { openStorage } from "./open-storage.ts";
import { repeatPrices } from "./price-work.ts";
import { repeatSearch } from "./search-work.ts";
import { repeat } from "./repeat.ts";
import { repeatMerchandising } from "./merchandising-work.ts";
import { handlers } from "../jobs/handlers.ts";
import { startJobs } from "../jobs/worker.ts";
import { repeatLimits } from "./limit-work.ts";
import { keptSecret } from "./secret.ts";

export type Start = {
  readonly env: Env;
  readonly log: Logger;
  /** What is opened is added here, so that a start that fails or is stopped half-way closes it too. */
  readonly closers: Closers;
  readonly say: (line: string) => void;
  /** Called when the process ends without time to wait. */
  readonly onExit: (abandon: () => void) => void;
};

/** What shoppers search for is counted in memory for so long. */
const searchesEveryMs = 1000;

/** A payment that a crash left open is brought to its end within this and its own time-out. */
const sweepEveryMs = 10_000;

/** An order that was paid has its invoice within this. */
const invoicesEveryMs = 1000;

/** The staff's product table follows within this where nobody looks at it; whoever looks brings it up to date at once. */
const tableEveryMs = 5000;
/** Of 2,000 products each: an import of very many is followed while it runs. */
const TABLE_BATCHES = 50;

const OWN_SECRET =
  "SOUK_SECRET is not set, so one is kept in the data folder: further processes on this database need the same.";

const CACHE_BYTES = 128 * 1024 * 1024;

/** From nothing to a shop that answers: database, migrations, demo data, HTTP. Throws BootError. */
export async function start({ env, log, closers, say, onExit }: Start): Promise<void> {
  await probePort(env.port, env.host);
  const database = await openDatabase(env, say);
  if (env.databaseUrl !== undefined && env.secret === undefined) say(OWN_SECRET);
  onExit(database.abandon);
  closers.add("database", database.stop);
  await bringUp(database.url, say);
  const handle = openPool(env, database.url, log, closers);

  const storage = await openStorage(env);
  const accounts: readonly Account[] = env.demo
    ? await fillDemo({ db: handle.db, dataDir: env.dataDir, storage, say })
    : [];
  const settings = new SettingsCache(handle.db);
  const cache = env.cache ? new ByteCache({ maxBytes: CACHE_BYTES }) : null;
  const threads = new LiveThreads();
  hearChanges(database.url, [settings, threads, ...(cache ? [cache] : [])], log, closers);
  await serve({ env, url: database.url, log, closers, handle, storage, settings, cache, threads });
  // From the start of the process on: the loading of its modules is waited for, too.
  say(banner(env.origin, accounts, performance.now()));
}

function openPool(env: Env, url: string, log: Logger, closers: Closers): DbHandle {
  let closing = false;
  const handle = createDb({
    url,
    poolSize: env.dbPool,
    // A built-in database that stops right after us may cut a connection that is just saying goodbye.
    onConnectionLost: (error) => closing || log.warn({ err: error }, "a database connection was lost"),
  });
  closers.add("connections", () => {
    closing = true;
    return handle.close();
  });
  return handle;
}

/** The connection on which the caches of this process hear what others changed; they are out of use without it. */
function hearChanges(url: string, caches: readonly Kept[], log: Logger, closers: Closers): void {
  const onError = (error: Error): void =>
    log.warn({ err: error }, "the caches can't hear of changes and stay out of use");
  const listener = new CacheListener({ url, caches, onError });
  closers.add("cache listener", () => listener.stop());
}

type Serve = Pick<Start, "env" | "log" | "closers"> & {
  readonly url: string;
  readonly handle: DbHandle;
  readonly storage: Storage;
  readonly settings: SettingsCache;
  readonly cache: ByteCache | null;
  readonly threads: LiveThreads;
};

async function serve({ env, url, log, closers, handle, ...held }: Serve): Promise<void> {
  const { storage, settings, cache, threads } = held;
  const http = createHttpServer(env.port, env.host);
  const deps = createDeps({
    handle,
    config: {
      origin: env.origin,
      secret: env.secret ?? (await keptSecret(env.dataDir)),
      reservationMinutes: env.reservationMinutes,
      paymentTimeoutMs: env.paymentTimeoutMs,
      taxRateBasisPoints: env.taxRateBasisPoints,
      revealMails: env.revealMails,
    },
    storage,
    mail: openMail(env, closers),
    providers: { stripe: env.stripe, paybox: env.paybox },
    sso: env.sso,
    settings,
    trustedOrigins: env.trustedOrigins,
    trustProxy: env.trustProxy,
    log,
    draining: () => http.draining(),
    cache,
    threads,
    requestsPerMinute: env.requestsPerMinute,
  });
  repeatLimits({ deps, log, closers });
  repeatWork({ deps, handle, log, closers });
  repeatMerchandising({ deps, log, closers });
  repeatPrices({ deps, log, closers });
  repeatSearch({ deps, log, closers });
  const jobs = startJobs({ core: deps.core, handlers, url, log, closers, drainMs: env.drainMs });
  closers.add("http", () => http.drain(env.drainMs));
  // Before the drain, which would wait for streams that never end; their readers find another process.
  closers.add("streams", () => threads.close());
  // Whoever comes before the jobs are taken up finds the shop open: a job is a row, and waits.
  await Promise.all([jobs, http.listen(createApp(deps).fetch, cache ? answerAtDoor(cache) : undefined)]);
}

function openMail({ smtp }: Env, closers: Closers): MailTransport | null {
  if (smtp === undefined) return null;
  const mail = smtpMail(smtp);
  closers.add("mail", () => mail.close());
  return mail;
}

type Work = Pick<Start, "log" | "closers"> & {
  readonly deps: ReturnType<typeof createDeps>;
  readonly handle: DbHandle;
};

/** What the server does by itself from time to time. */
function repeatWork({ deps, handle, log, closers }: Work): void {
  const counting = repeat({
    everyMs: searchesEveryMs,
    work: () => deps.searches.flush(),
    onError: (error) => log.error({ err: error }, "searches could not be counted"),
  });
  closers.add("search log", async () => {
    await counting.stop();
    await deps.searches.flush();
  });
  const sweeping = repeat({
    everyMs: sweepEveryMs,
    work: () => sweep(deps.core),
    onError: (error) => log.error({ err: error }, "the sweep failed"),
  });
  closers.add("sweep", sweeping.stop);
  const invoicing = repeat({
    everyMs: invoicesEveryMs,
    work: () => issueDue(deps.core),
    onError: (error) => log.error({ err: error }, "invoices could not be issued"),
  });
  closers.add("invoices", invoicing.stop);
  const following = repeat({
    everyMs: tableEveryMs,
    work: () => refreshTable(handle.db, TABLE_BATCHES),
    onError: (error) => log.error({ err: error }, "the product table could not follow"),
  });
  closers.add("product table", following.stop);
  workOnImports(deps.core, { log, closers });
}
