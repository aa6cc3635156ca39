export { type SeedOptions, seedDemo } from "./seed/seed-demo.ts";
export { DEMO_PASSWORD } from "./seed/people.ts";
export type { Account } from "./seed/people-rows.ts";
export { generateLoad, lastNumber, type LoadOptions } from "./load/generate-load.ts";
export { measureRelevance, type Relevance } from "./relevance/measure-relevance.ts";
export { drawStandIn } from "./art/draw-stand-in.ts";
