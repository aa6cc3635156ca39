import "./provided-context.ts";
import { startScratch } from "@souk/db/embedded";
import { migrate, migrationsHash, readMigrations } from "@souk/db/migrate";
import { Client } from "pg";
import type { TestProject } from "vitest/node";
import { withDatabase } from "./with-database.ts";

/** One PostgreSQL for the whole run, with one migrated database in it for the test files to clone. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startScratch({ max_connections: 400 });
  const templateName = `template_${migrationsHash(await readMigrations())}`;
  const client = new Client({ connectionString: server.url });
  await client.connect();
  await client.query(`CREATE DATABASE ${templateName}`);
  await client.end();
  await migrate({ url: withDatabase(server.url, templateName), log: () => undefined });
  project.provide("postgresUrl", server.url);
  project.provide("templateName", templateName);
  return () => server.stop();
}
