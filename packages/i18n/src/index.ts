export { type DescribedStep, describeStep, nameIn } from "./trace/describe-step.ts";
export { dayRange } from "./day-range.ts";
export { exchangeText, otherOption } from "./exchange-text.ts";
export { createFormat, type Format } from "./format.ts";
export { direction, localeNames } from "./locale.ts";
export { plural } from "./plural.ts";
