import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Manner } from "./fake-http.ts";

export interface FakeProvider {
  readonly origin: string;
  /** A question beside its API; gives its JSON. */
  ask(path: string, form?: Readonly<Record<string, string>>): Promise<unknown>;
  misbehave(manner: Manner): Promise<void>;
  stop(): void;
}

/** A provider of ours as a process of its own, with a ledger that is gone with it. */
export async function spawnProvider(
  name: "stripe" | "paybox",
  env: Readonly<Record<string, string>> = {},
): Promise<FakeProvider> {
  const file = fileURLToPath(new URL(`${name}.ts`, import.meta.url));
  const child = spawn(process.execPath, ["--disable-warning=ExperimentalWarning", file], {
    env: { PATH: process.env["PATH"], ...env },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const port = await new Promise<string>((resolve, reject) => {
    child.stdout.on("data", (chunk: Buffer) => {
      const [, found] = /listening (\d+)/.exec(chunk.toString()) ?? [];
      if (found !== undefined) resolve(found);
    });
    child.once("exit", (code) => reject(new Error(`the provider ended with ${code}`)));
  });
  const origin = `http://127.0.0.1:${port}`;
  const ask = async (path: string, form?: Readonly<Record<string, string>>): Promise<unknown> => {
    const sent = form ? { method: "POST", body: new URLSearchParams(form) } : {};
    return (await fetch(`${origin}${path}`, sent)).json();
  };
  return {
    origin,
    ask,
    misbehave: async ({ path, how, times }) => {
      await ask("/_manners", { path, how, times: String(times) });
    },
    stop: () => child.kill(),
  };
}
