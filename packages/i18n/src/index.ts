export { dayRange } from "./day-range.ts";
export { createFormat, type Format } from "./format.ts";
export { direction, localeNames } from "./locale.ts";
export { nameIn } from "./name-in.ts";
export { plural } from "./plural.ts";
