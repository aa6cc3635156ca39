import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { baseEnv, Failure, pinnedNode, root, toolEnv } from "./context.mjs";
import { run } from "./run.mjs";
import { contentHash, fingerprint, isDone, markDone } from "./stamps.mjs";
import { packageFolders, runEverywhere, withDependencies } from "./workspace.mjs";

const say = (line) => console.log(line);

function packageFiles() {
  return [
    "package.json",
    "pnpm-lock.yaml",
    "pnpm-workspace.yaml",
    ...packageFolders().map((folder) => join(folder, "package.json")),
  ];
}

/** npx of the Node that runs us, else the one on the PATH. */
function npx() {
  const beside = join(dirname(process.execPath), "npx");
  return existsSync(beside) ? beside : "npx";
}

/** Installs exactly what the lockfile says, when it or a package.json changed since the last time. */
export async function install() {
  const state = contentHash(packageFiles());
  if (isDone("install", state) && existsSync(pinnedNode)) return;
  const { packageManager } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  say("Installing packages (only when they changed; the first time takes a minute or two) …");
  // CI: never ask, there may be no terminal. NODE_ENV: in production pnpm would leave out what builds the shop.
  const { code, output } = await run(npx(), ["--yes", packageManager, "install", "--frozen-lockfile"], {
    env: { ...baseEnv(), CI: "true", NODE_ENV: "development" },
    quiet: true,
  });
  if (code === 127) throw new Failure("npm is needed beside Node, and there is no npx.");
  if (code !== 0 || !existsSync(pinnedNode)) {
    throw new Failure(`The packages could not be installed:\n${output.trimEnd()}`);
  }
  markDone("install", state);
}

/** Writes the typed database client when the schema changed since the last time. */
export async function generate() {
  const state = `${contentHash(["packages/db/prisma/schema", "packages/db/scripts", "packages/db/prisma.config.ts"])} ${contentHash(["pnpm-lock.yaml"])}`;
  if (isDone("generate", state) && existsSync(join(root, "packages/db/generated/personal-data.ts"))) return;
  say("Generating the database client …");
  const { code, output } = await run(pinnedNode, ["packages/db/scripts/generate.ts"], {
    env: toolEnv(),
    quiet: true,
  });
  if (code !== 0) throw new Failure(`The database client could not be generated:\n${output.trimEnd()}`);
  markDone("generate", state);
}

/** What is built, each with the file that shows that it was. */
const built = {
  "apps/server": "dist/main.js",
  "apps/storefront": "dist/index.html",
  "apps/admin": "dist/index.html",
};

/** What an app was built of: a change of the server alone builds no page anew. */
function sourcesOf(app) {
  return fingerprint([...withDependencies([app]), "pnpm-lock.yaml", "tsconfig.base.json"]);
}

/** Builds those of the server and the two apps whose sources changed since the last time. */
export async function build() {
  const states = Object.keys(built).map((app) => ({
    app,
    stamp: app.replace("/", "-"),
    state: sourcesOf(app),
  }));
  const due = states.filter(
    ({ app, stamp, state }) => !isDone(stamp, state) || !existsSync(join(root, app, built[app])),
  );
  if (due.length === 0) return;
  say(`Building ${due.map(({ app }) => app.replace("apps/", "")).join(", ")} …`);
  const folders = due.map(({ app }) => app);
  const failed = await runEverywhere("build", { NODE_ENV: "production" }, folders);
  if (failed.length > 0) throw new Failure(failed.join("\n\n"));
  for (const { stamp, state } of due) markDone(stamp, state);
}

/** All that must be there before the server starts; a second time it only looks. */
export async function prepare({ build: withBuild }) {
  await install();
  await generate();
  if (withBuild) await build();
}
