import { env } from "./env.ts";
import { setTimeout as delay } from "node:timers/promises";
import { pino } from "pino";
import { createClosers } from "./boot/closers.ts";
import { BootError, exitCodes } from "./boot/exit-codes.ts";
import { onStopSignal } from "./boot/stop-signals.ts";

const log = pino({ level: env.logLevel });
const closers = createClosers();
const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** Closes what is open, newest first, and ends. */
async function end(code: number): Promise<never> {
  await closers.closeAll((name, error) => log.error({ err: error }, `closing ${name} failed`));
  return process.exit(code);
}

process.on("uncaughtException", (error) => {
  log.fatal({ err: error }, "unexpected error, the process ends");
  process.exit(exitCodes.unexpected.code);
});

// Only now: a wrong configuration has been told, and a stop has somebody who hears it.
const starting = import("./boot/start.ts").then(({ start }) =>
  start({ env, log, closers, say, onExit: (abandon) => process.once("exit", abandon) }),
);

let stopping = false;
onStopSignal({
  stop: () => {
    stopping = true;
    say("\nStopping: the requests under way are finished first (Ctrl+C again cuts that short).");
    void stop();
  },
  force: () => process.exit(exitCodes.forced.code),
});

async function stop(): Promise<never> {
  // What a start is just opening must be open before it can be closed.
  await Promise.race([starting.catch(() => undefined), delay(3000)]);
  return end(exitCodes.stopped.code);
}

try {
  await starting;
} catch (error) {
  // A stop closes things under a start that is not done, which makes it fail: no failure to tell.
  if (!stopping) {
    if (error instanceof BootError) process.stderr.write(`\nSouk cannot start. ${error.message}\n`);
    else log.fatal({ err: error }, "Souk cannot start");
    await end(error instanceof BootError ? error.exitCode : exitCodes.unexpected.code);
  }
}
