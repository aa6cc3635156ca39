import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { freePort, runningUrl } from "@souk/db/embedded";
import { baseOrigin } from "./shop-api.ts";

/** What the first one was started with. */
function serverEnv(): Record<string, string> {
  const given: unknown = JSON.parse(process.env["E2E_SERVER_ENV"] ?? "null");
  const entries = typeof given === "object" && given !== null ? Object.entries(given) : [];
  return Object.fromEntries(entries.map(([name, value]) => [name, String(value)]));
}

export interface SecondInstance {
  origin: string;
  stop: () => Promise<void>;
}

/** Another process of the same shop: over its database, with its settings and its secret, at an address of its own. */
export async function secondInstance(): Promise<SecondInstance> {
  const env = serverEnv();
  const port = String(await freePort());
  const origin = `http://localhost:${port}`;
  const child = spawn(process.execPath, [join(import.meta.dirname, "../../apps/server/dist/main.js")], {
    env: {
      ...env,
      PORT: port,
      DATABASE_URL: await runningUrl(env["SOUK_DATA_DIR"] ?? ""),
      SOUK_DEMO: "0",
      // Whatever it writes into mails leads to the first one.
      SOUK_ORIGIN: baseOrigin(),
      SOUK_TRUSTED_ORIGINS: origin,
    },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = once(child, "close");
  const ready = Promise.withResolvers<null>();
  let said = "";
  child.stdout.on("data", (chunk: Buffer) => {
    said += chunk.toString();
    if (said.includes("Souk is ready")) ready.resolve(null);
  });
  await Promise.race([
    ready.promise,
    ended.then(() => Promise.reject(new Error(`the second instance ended with ${child.exitCode}: ${said}`))),
  ]);
  const stop = async (): Promise<void> => {
    child.kill("SIGTERM");
    await ended;
  };
  return { origin, stop };
}
