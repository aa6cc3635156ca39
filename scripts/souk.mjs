#!/usr/bin/env node
// The one door: `npm start`, `npm run dev` and `npm test` all come here. Plain JavaScript without dependencies,
// because it runs before anything is installed, on whatever Node (20 or newer) the machine has.
const [major] = process.versions.node.split(".").map(Number);
if (major < 20) {
  console.error(`Node ${process.versions.node} is too old to begin with: Souk needs Node 20 or newer.`);
  process.exit(2);
}

const commands = {
  start: async () => (await import("./souk/start.mjs")).start(),
  dev: async () => (await import("./souk/dev.mjs")).dev(),
  test: async () => (await import("./souk/test.mjs")).test(process.argv.slice(3)),
  /** What CI and containers want beforehand: everything that a start would install, generate and build. */
  prepare: async () => (await import("./souk/prepare.mjs")).prepare({ build: true }).then(() => 0),
};

const command = commands[process.argv[2]];
if (command === undefined) {
  console.error(`Usage: node scripts/souk.mjs ${Object.keys(commands).join(" | ")}`);
  process.exit(2);
}

try {
  process.exitCode = await command();
} catch (error) {
  // What was foreseen has a message for people; the rest keeps its trace.
  console.error(error?.name === "Failure" ? `\n${error.message}` : error);
  process.exitCode = error?.exitCode ?? 1;
}
