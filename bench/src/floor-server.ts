/** The floor: node:http and pg alone, the same statements prepared, their JSON sent as it comes. */
import { createServer, type ServerResponse } from "node:http";
import pg from "pg";
import { z } from "zod";

const Recorded = z.record(
  z.string(),
  z.array(z.object({ name: z.string(), text: z.string(), values: z.array(z.unknown()) })),
);
const { DATABASE_URL, FLOOR_READS, PORT } = z
  .object({ DATABASE_URL: z.string(), FLOOR_READS: z.string(), PORT: z.string() })
  .parse(process.env);
const reads = Recorded.parse(JSON.parse(FLOOR_READS));
const pool = new pg.Pool({
  connectionString: DATABASE_URL,
  max: 16,
  options: "-c plan_cache_mode=force_generic_plan",
});

async function answer(read: string, response: ServerResponse): Promise<void> {
  const statements = reads[read] ?? [];
  const results = await Promise.all(
    statements.map((statement) => pool.query({ ...statement, rowMode: "array" })),
  );
  response.setHeader("content-type", "application/json");
  response.end(JSON.stringify(results.map((result) => result.rows[0])));
}

const server = createServer((request, response) => {
  answer(request.url?.slice(1) ?? "", response).catch((error: unknown) =>
    response.destroy(error instanceof Error ? error : undefined),
  );
});
server.listen(Number(PORT), "127.0.0.1");
