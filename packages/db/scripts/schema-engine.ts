import { PrismaPg } from "@prisma/adapter-pg";
import {
  bindMigrationAwareSqlAdapterFactory,
  ColumnTypeEnum,
  DriverAdapterError,
} from "@prisma/driver-adapter-utils";
import { SchemaEngine } from "@prisma/schema-engine-wasm";
import { DatabaseError } from "pg";

/** Prisma's adapter where it fails the schema engine: see the repairs below. */
class RepairedPg extends PrismaPg {
  override async connect(): ReturnType<PrismaPg["connect"]> {
    return repair(await super.connect());
  }

  override async connectToShadowDb(): ReturnType<PrismaPg["connectToShadowDb"]> {
    return repair(await super.connectToShadowDb());
  }
}

/** The engine reads these catalog columns of the type "char", which the adapter knows only as text. */
const catalogChars = /\bcon(?:str)?\.(?:contype|confdeltype|confupdtype)\b/g;
const catalogCharNames = new Set(["constraint_type", "confdeltype", "confupdtype"]);

function repair(adapter: Awaited<ReturnType<PrismaPg["connect"]>>): typeof adapter {
  // It keeps connections open past its use; when the scratch database stops, they end with an error.
  adapter.underlyingDriver().on("error", () => undefined);
  const queryRaw = adapter.queryRaw.bind(adapter);
  adapter.queryRaw = async (query) => {
    const result = await queryRaw({ ...query, sql: query.sql.replaceAll(catalogChars, "$&::text") });
    const columnTypes = result.columnTypes.map((type, index) =>
      catalogCharNames.has(result.columnNames[index] ?? "") ? ColumnTypeEnum.Character : type,
    );
    return { ...result, columnTypes };
  };
  // It cuts a script at every semicolon, also inside a function's body; PostgreSQL reads it whole.
  adapter.executeScript = async (script) => {
    try {
      await adapter.underlyingDriver().query(script);
    } catch (error) {
      if (!(error instanceof DatabaseError)) throw error;
      const { code = "", severity = "", message, detail, column, hint } = error;
      throw new DriverAdapterError({ kind: "postgres", code, severity, message, detail, column, hint });
    }
  };
  return adapter;
}

/** Prisma's schema engine as WebAssembly over a database of ours; it makes and drops its shadow database itself. */
export async function openSchemaEngine(url: string, datamodels: [string, string][]): Promise<SchemaEngine> {
  // Where the engine leaves its last words before it gives up.
  Object.assign(globalThis, {
    PRISMA_WASM_PANIC_REGISTRY: { set_message: (message: string) => process.stderr.write(`${message}\n`) },
  });
  const adapter = bindMigrationAwareSqlAdapterFactory(new RepairedPg({ connectionString: url }));
  return SchemaEngine.new({ datamodels }, () => undefined, adapter);
}
