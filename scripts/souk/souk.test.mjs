import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { createDevProxy } from "./dev-proxy.mjs";
import { fingerprint } from "./stamps.mjs";
import { packageFolders, withDependencies } from "./workspace.mjs";

const servers = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.close();
    server.closeAllConnections();
  }
});

async function listen(server) {
  servers.push(server);
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return server.address().port;
}

describe("scripts/souk", () => {
  test("every part can be read by the machine's Node", () => {
    for (const name of readdirSync(import.meta.dirname).filter((file) => file.endsWith(".mjs"))) {
      const { status, stderr } = spawnSync(process.execPath, ["--check", join(import.meta.dirname, name)]);
      expect({ name, status, stderr: String(stderr) }).toEqual({ name, status: 0, stderr: "" });
    }
  });

  test("an unknown command is told how to be right", () => {
    const script = join(import.meta.dirname, "../souk.mjs");
    const { status, stderr } = spawnSync(process.execPath, [script, "strat"]);
    expect(status).toBe(2);
    expect(String(stderr)).toContain("start | dev | test");
  });

  test("knows all packages, and which an app is made of", () => {
    expect(packageFolders()).toEqual(
      expect.arrayContaining(["apps/server", "packages/core", "e2e", "bench"]),
    );
    const made = withDependencies(["apps/storefront"]);
    expect(made).toEqual(expect.arrayContaining(["apps/storefront", "packages/ui", "packages/contracts"]));
    expect(made).not.toContain("packages/core");
  });

  test("a fingerprint is the same until a file changes", () => {
    expect(fingerprint(["scripts/souk"])).toBe(fingerprint(["scripts/souk"]));
    expect(fingerprint(["scripts/souk"])).not.toBe(fingerprint(["scripts"]));
  });

  test("the dev proxy gives each path to the one that answers it", async () => {
    const ports = {};
    for (const name of ["api", "storefront", "admin"]) {
      ports[name] = await listen(createServer((request, response) => response.end(`${name} ${request.url}`)));
    }
    const port = await listen(createDevProxy(ports));
    const get = async (path) => (await fetch(`http://127.0.0.1:${port}${path}`)).text();
    expect(await get("/trpc/shop/home?x=1")).toBe("api /trpc/shop/home?x=1");
    expect(await get("/media/a.avif")).toBe("api /media/a.avif");
    expect(await get("/admin/orders")).toBe("admin /admin/orders");
    expect(await get("/admin")).toBe("admin /admin/");
    expect(await get("/administration")).toBe("storefront /administration");
    expect(await get("/src/main.tsx")).toBe("storefront /src/main.tsx");
  });
});
