import { hashOfSecretToken } from "@souk/db";
import type { DBAdapter, DBAdapterInstance, DBTransactionAdapter, Where } from "better-auth";

/** What whoever has it is believed by, and where better-auth keeps it. */
const SECRET_FIELDS: Readonly<Record<string, string>> = { session: "token", verification: "identifier" };

type Value = Where["value"];

/**
 * The tables hold SHA-256 of what a browser holds; better-auth reads and writes it as if it stood there. A row that was
 * found by something else (whose it is, its id) has the hash in its place, which opens nothing.
 */
export function hashedAtRest(inner: DBAdapterInstance): DBAdapterInstance {
  return (options) => {
    const adapter = inner(options);
    return {
      ...adapter,
      ...reading(adapter),
      ...writing(adapter),
      transaction: (work) => adapter.transaction((tx) => work({ ...tx, ...reading(tx), ...writing(tx) })),
    };
  };
}

type Reading = Pick<DBAdapter, "findOne" | "findMany" | "count">;

function reading(adapter: DBTransactionAdapter): Reading {
  return {
    findOne: async (query) => {
      const { where, plain } = hashedWhere(query.model, query.where);
      return putBack(query.model, await adapter.findOne({ ...query, where }), plain);
    },
    findMany: async (query) => {
      const { where, plain } = hashedWhere(query.model, query.where ?? []);
      return putBack(query.model, await adapter.findMany({ ...query, where }), plain);
    },
    count: (query) => adapter.count({ ...query, where: hashedWhere(query.model, query.where ?? []).where }),
  };
}

type Writing = Omit<DBTransactionAdapter, keyof Reading | "id" | "options" | "createSchema">;

function writing(adapter: DBTransactionAdapter): Writing {
  const ofWhere = async <R>(
    query: { model: string; where: Where[] },
    run: (where: Where[]) => Promise<R>,
  ): Promise<R> => {
    const { where, plain } = hashedWhere(query.model, query.where);
    return putBack(query.model, await run(where), plain);
  };
  return {
    create: async (query) => {
      const { data, plain } = hashedData(query.model, query.data);
      return putBack(query.model, await adapter.create({ ...query, data }), plain);
    },
    update: async (query) => {
      const { data: update, plain } = hashedData(query.model, query.update);
      const asked = hashedWhere(query.model, query.where);
      const known = new Map([...asked.plain, ...plain]);
      return putBack(query.model, await adapter.update({ ...query, where: asked.where, update }), known);
    },
    updateMany: (query) => {
      const { data: update } = hashedData(query.model, query.update);
      return ofWhere(query, (where) => adapter.updateMany({ ...query, where, update }));
    },
    delete: (query) => ofWhere(query, (where) => adapter.delete({ ...query, where })),
    deleteMany: (query) => ofWhere(query, (where) => adapter.deleteMany({ ...query, where })),
    consumeOne: (query) => ofWhere(query, (where) => adapter.consumeOne({ ...query, where })),
    incrementOne: (query) => ofWhere(query, (where) => adapter.incrementOne({ ...query, where })),
  };
}

/** From the hash to what it was made of. */
type Plain = Map<string, string>;

function hashedWhere(model: string, where: readonly Where[]): { where: Where[]; plain: Plain } {
  const field = SECRET_FIELDS[model];
  const plain: Plain = new Map();
  const hashed = (value: Value): Value => {
    if (Array.isArray(value)) return value.map((one) => remember(plain, String(one)));
    return typeof value === "string" ? remember(plain, value) : value;
  };
  return {
    where: where.map((term) => (term.field === field ? { ...term, value: hashed(term.value) } : term)),
    plain,
  };
}

function hashedData<D extends object>(model: string, data: D): { data: D; plain: Plain } {
  const field = SECRET_FIELDS[model] ?? "";
  const plain: Plain = new Map();
  const value: unknown = Reflect.get(data, field);
  return {
    data: typeof value === "string" ? { ...data, [field]: remember(plain, value) } : data,
    plain,
  };
}

function remember(plain: Plain, secret: string): string {
  const hash = hashOfSecretToken(secret);
  plain.set(hash, secret);
  return hash;
}

/** What was just read, with the secret that it was asked by in the place of its hash. */
function putBack<R>(model: string, answer: R, plain: Plain): R {
  const field = SECRET_FIELDS[model] ?? "";
  for (const row of Array.isArray(answer) ? answer : [answer]) {
    if (typeof row !== "object" || row === null) continue;
    const secret = plain.get(String(Reflect.get(row, field)));
    if (secret !== undefined) Reflect.set(row, field, secret);
  }
  return answer;
}
