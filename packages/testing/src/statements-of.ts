import { Client, type Pool } from "pg";
import { vi } from "vitest";
import { z } from "zod";

const Statement = z.union([z.string(), z.object({ text: z.string() }).transform(({ text }) => text)]);
const Connection = z.object({ database: z.string() });
const CONTROL = /^(?:begin|commit|rollback|savepoint|release|set transaction)/i;

/**
 * The statements that `work` sends to the pool's database, in their order, without those that begin and end transactions:
 * what is counted does not depend on how busy the machine is. What else this process asks meanwhile is counted, too.
 */
export async function statementsOf({ options }: Pool, work: () => Promise<unknown>): Promise<string[]> {
  const ours = new URL(options.connectionString ?? "").pathname.slice(1);
  const spy = vi.spyOn(Client.prototype, "query");
  try {
    await work();
    return spy.mock.calls.flatMap(([first], at) => {
      const text = Statement.safeParse(first);
      const { database } = Connection.parse(spy.mock.contexts[at]);
      return text.success && database === ours && !CONTROL.test(text.data) ? [text.data] : [];
    });
  } finally {
    spy.mockRestore();
  }
}
