export { EmbeddedError, type EmbeddedFailure } from "./errors.ts";
export { freePort } from "./free-port.ts";
export { startScratch } from "./scratch.ts";
export { type Embedded, type EmbeddedOptions, runningUrl, startEmbedded } from "./start-embedded.ts";
