import { spawn } from "node:child_process";
import { createServer } from "node:net";
import { join } from "node:path";
import { Failure, pinnedNode, root, toolEnv } from "./context.mjs";
import { createDevProxy } from "./dev-proxy.mjs";
import { prepare } from "./prepare.mjs";
import { onSignals, runServer } from "./start.mjs";

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

/** A Vite dev server; the browser reaches it, and its hot reload, through our one port. */
function startVite(app, port, env) {
  const vite = join(root, "apps", app, "node_modules/vite/bin/vite.js");
  const args = ["--port", String(port), "--strictPort", "--host", "127.0.0.1", "--clearScreen", "false"];
  const child = spawn(pinnedNode, [vite, ...args], {
    cwd: join(root, "apps", app),
    env: toolEnv(env),
    stdio: ["ignore", "inherit", "inherit"],
    detached: true,
  });
  return { child, ended: new Promise((resolve) => child.once("exit", resolve)) };
}

async function listen(proxy, port) {
  await new Promise((resolve, reject) => {
    proxy.once("error", (error) => {
      const busy = `Port ${port} is in use. Stop that program, or choose another: PORT=${port + 1} npm run dev`;
      reject(error.code === "EADDRINUSE" ? new Failure(busy, 5) : error);
    });
    proxy.listen(port, resolve);
  });
}

/**
 * The whole shop for developing, on one port: the server restarts when its files change, the storefront and the
 * admin are replaced in the open page.
 */
export async function dev() {
  await prepare({ build: false });
  const port = Number(process.env.PORT || 3000);
  const [api, storefront, admin] = await Promise.all([freePort(), freePort(), freePort()]);
  const origin = process.env.SOUK_ORIGIN || `http://localhost:${port}`;
  const proxy = createDevProxy({ api, storefront, admin });
  await listen(proxy, port);

  const viteEnv = { SOUK_API: `http://127.0.0.1:${api}` };
  const env = { PORT: String(api), HOST: "127.0.0.1", SOUK_ORIGIN: origin, NODE_ENV: "development" };
  const server = runServer(["--watch", "--watch-preserve-output", "apps/server/src/main.ts"], env);
  const parts = [server, startVite("storefront", storefront, viteEnv), startVite("admin", admin, viteEnv)];
  onSignals((signal) => parts.forEach(({ child }) => child.kill(signal)));
  console.log(`\nDeveloping on ${origin} (shop) and ${origin}/admin (admin). Stop with Ctrl+C.\n`);
  const codes = await Promise.all(parts.map(({ ended }) => ended));
  proxy.close();
  proxy.closeAllConnections();
  return codes[0];
}
