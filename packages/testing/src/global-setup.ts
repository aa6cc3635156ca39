import "./provided-context.ts";
import { startScratch } from "@souk/db/embedded";
import { migrate, migrationsHash, readMigrations } from "@souk/db/migrate";
import { Client } from "pg";
import type { TestProject } from "vitest/node";
import { withDatabase } from "./with-database.ts";

/** A server of one's own, like one of another version, where TEST_POSTGRES_URL gives it; a new one otherwise. */
async function startServer() {
  const url = process.env["TEST_POSTGRES_URL"];
  return url ? { url, stop: async () => undefined } : startScratch({ max_connections: 400 });
}

/** One PostgreSQL for the whole run, with one migrated database in it for the test files to clone. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startServer();
  const templateName = `template_${migrationsHash(await readMigrations())}`;
  const client = new Client({ connectionString: server.url });
  await client.connect();
  await client.query(`DROP DATABASE IF EXISTS ${templateName}`);
  await client.query(`CREATE DATABASE ${templateName}`);
  await client.end();
  await migrate({ url: withDatabase(server.url, templateName), log: () => undefined });
  project.provide("postgresUrl", server.url);
  project.provide("templateName", templateName);
  return () => server.stop();
}
