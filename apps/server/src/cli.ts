// First, so that a wrong configuration is told before anything else is loaded.
import { env } from "./env.ts";
import { BootError, exitCodes } from "./boot/exit-codes.ts";
import { type Command, readCommand, USAGE, UsageError } from "./cli/usage.ts";
import { withShop } from "./cli/with-shop.ts";

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const USAGE_CODE = 2;

/** Runs the command and gives the exit code. */
async function run(command: Command): Promise<number> {
  switch (command.name) {
    case "help":
      say(USAGE);
      return 0;
    case "migrate":
      return withShop(env, say, async () => {
        say("The database is up to date.");
        return 0;
      });
    case "seed":
      return seedCommand();
    case "reindex":
      return withShop(env, say, async ({ db }) => {
        const { rebuildSearch } = await import("@souk/core/search/index/rebuild-search");
        const { documents } = await rebuildSearch(db, { log: say });
        say(`${documents} products can be found.`);
        return 0;
      });
    case "load":
      return withShop(env, say, async ({ db }) => {
        const { generateLoad } = await import("@souk/demo");
        await generateLoad({ db, products: command.products, seed: command.seed, log: say });
        return 0;
      });
    case "import": {
      const { importCommand } = await import("./cli/import-command.ts");
      return importCommand(env, say, command);
    }
    case "staff": {
      const { staffCommand } = await import("./cli/staff-command.ts");
      return staffCommand(env, say, command);
    }
    default:
      throw command satisfies never;
  }
}

/** Fills an empty shop with the demo's goods and people. */
async function seedCommand(): Promise<number> {
  return withShop(env, say, async ({ db, storage }) => {
    const { fillDemo } = await import("./boot/first-run.ts");
    const accounts = await fillDemo({ db, dataDir: env.dataDir, storage, say });
    for (const { email, password, role } of accounts) say(`${email}  ${password}  (${role})`);
    if (accounts.length === 0) say("This shop has goods or people of its own; the demo stays out of it.");
    return accounts.length === 0 ? 1 : 0;
  });
}

function tell(error: unknown): number {
  if (error instanceof UsageError) {
    process.stderr.write(`${error.message}\n\n${USAGE}`);
    return USAGE_CODE;
  }
  if (error instanceof BootError) {
    process.stderr.write(`${error.message}\n`);
    return error.exitCode;
  }
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  return exitCodes.unexpected.code;
}

for (const signal of ["SIGINT", "SIGTERM"] as const)
  process.once(signal, () => process.exit(exitCodes.forced.code));

try {
  process.exitCode = await run(readCommand(process.argv.slice(2)));
} catch (error) {
  process.exitCode = tell(error);
}
