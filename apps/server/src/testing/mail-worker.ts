// A job worker as a process of its own, that dies at the moment it is told to: `node mail-worker.ts URL SMTP STEP`.
import { smtpMail } from "@souk/core/ports/smtp-mail";
import { createLocalStorage } from "@souk/core/ports/local-storage";
import { SettingsCache } from "@souk/core/settings/settings-cache";
import { LiveThreads } from "@souk/core/support/live-threads";
import { createDb } from "@souk/db";
import { pino } from "pino";
import { createClosers } from "../boot/closers.ts";
import { createDeps } from "../deps.ts";
import { handlers } from "../jobs/handlers.ts";
import { startJobs } from "../jobs/worker.ts";

const [url = "", smtp = "", step = "none"] = process.argv.slice(2);

function dieAt(here: string): void {
  if (here === step) process.kill(process.pid, "SIGKILL");
}

const real = smtpMail({ url: smtp, from: "shop@souk.example" });
const handle = createDb({ url });
const log = pino({ level: "silent" });
const deps = createDeps({
  handle,
  config: {
    origin: "http://shop.example",
    secret: "test-secret-".repeat(4),
    reservationMinutes: 15,
    paymentTimeoutMs: 2000,
    taxRateBasisPoints: 2000,
  },
  storage: createLocalStorage("/nowhere"),
  mail: null,
  settings: new SettingsCache(handle.db),
  trustedOrigins: [],
  trustProxy: false,
  log,
  draining: () => false,
  cache: null,
  threads: new LiveThreads(),
  requestsPerMinute: 0,
});
const core = {
  ...deps.core,
  mail: {
    ...real,
    send: async (mail: Parameters<typeof real.send>[0]) => {
      dieAt("before it is sent");
      const sending = real.send(mail);
      if (step === "while it is sent") await new Promise(() => setTimeout(() => dieAt(step), 300));
      await sending;
      dieAt("before it is noted");
    },
  },
};
await startJobs({
  core,
  handlers: {
    ...handlers,
    "mail.send": async (...told) => {
      dieAt("before it is begun");
      await handlers["mail.send"](...told);
      dieAt("before the job is done");
    },
  },
  url,
  log,
  closers: createClosers(),
  drainMs: 1000,
});
