import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { root, toolEnv } from "./context.mjs";
import { run } from "./run.mjs";

// The first draws no window at all, which is a third less work; the others are whole browsers.
const names = [
  "chromium-headless-shell",
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "chrome",
];
const places = [
  "/usr/bin",
  "/usr/local/bin",
  "/snap/bin",
  "/opt/google/chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** A browser the machine already has. */
function installed() {
  const given = process.env.CHROMIUM_PATH;
  if (given && isProgram(given)) return given;
  const folders = [...(process.env.PATH ?? "").split(delimiter), ...places].filter(Boolean);
  const candidates = folders.flatMap((folder) =>
    folder.includes(".app/") ? [folder] : names.map((name) => join(folder, name)),
  );
  return candidates.find((path) => existsSync(path) && isProgram(path));
}

/** Playwright's own download, asked for its place. */
async function downloaded(env) {
  const cwd = join(root, "e2e");
  const ask = 'import("@playwright/test").then((m) => console.log(m.chromium.executablePath()))';
  const { output } = await run(process.execPath, ["-e", ask], { cwd, env, quiet: true });
  const path = output.trim().split("\n").at(-1) ?? "";
  if (!isProgram(path)) return undefined;
  // It may be there and yet lack libraries of the system.
  const { code } = await run(path, ["--version"], { env, quiet: true, limitMs: 30_000 });
  return code === 0 ? path : undefined;
}

async function download(env) {
  const cli = join(root, "e2e/node_modules/.bin/playwright");
  await run(cli, ["install", "chromium"], { cwd: join(root, "e2e"), env, quiet: true, limitMs: 180_000 });
  return downloaded(env);
}

async function fromApt(env) {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return undefined;
  const apt = { env: { ...env, DEBIAN_FRONTEND: "noninteractive" }, quiet: true, limitMs: 600_000 };
  await run(
    "/bin/sh",
    ["-c", "apt-get update && apt-get install -y --no-install-recommends chromium-headless-shell"],
    apt,
  );
  return installed();
}

/** The path of a Chromium for the browser tests: one that is here, else fetched; undefined when none can be had. */
export async function findBrowser() {
  const env = toolEnv();
  const found = installed() ?? (await downloaded(env));
  if (found !== undefined) return found;
  console.log("Fetching a browser for the browser tests (once) …");
  return (await download(env)) ?? (await fromApt(env));
}
