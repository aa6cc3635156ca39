import { z } from "zod";

// An empty variable is an absent one: compose files and CI pass such.
const given = z
  .string()
  .optional()
  .transform((value) => (value === undefined || value.trim() === "" ? undefined : value.trim()));

const text = z.string().optional();

/** What a variable is for and what holds without it, for docs/configuration.md. */
type About = { readonly about: string; readonly fallback: string };

export function wholeNumber(about: string, fallback: number, min: number, max: number) {
  const rule = z
    .string()
    .default(String(fallback))
    .refine((value) => /^\d+$/.test(value) && Number(value) >= min && Number(value) <= max, {
      error: `must be a whole number from ${min} to ${max}`,
    })
    .transform(Number);
  return given.pipe(rule).meta({ about, fallback: String(fallback) } satisfies About);
}

const switches = new Map([
  ["1", true],
  ["true", true],
  ["0", false],
  ["false", false],
]);

/** Absent it is `undefined`: what holds then may depend on others. */
export function onOff(about: string, fallback: string) {
  const rule = text
    .refine((value) => value === undefined || switches.has(value.toLowerCase()), { error: "must be 1 or 0" })
    .transform((value) => (value === undefined ? undefined : switches.get(value.toLowerCase())));
  return given.pipe(rule).meta({ about, fallback } satisfies About);
}

export function oneOf<const T extends readonly [string, ...string[]]>(
  about: string,
  fallback: T[number],
  values: T,
) {
  const rule = text.pipe(z.enum(values, { error: `must be one of ${values.join(", ")}` }).optional());
  return given
    .pipe(rule)
    .transform((value) => value ?? fallback)
    .meta({ about, fallback } satisfies About);
}

/** Any text for which `isRight` holds. */
export function optionalText(
  about: string,
  fallback: string,
  isRight: (value: string) => boolean = () => true,
  needed = "",
) {
  const rule = text.refine((value) => value === undefined || isRight(value), { error: needed });
  return given.pipe(rule).meta({ about, fallback } satisfies About);
}

export function isDatabaseUrl(value: string): boolean {
  const url = URL.parse(value);
  return url !== null && /^postgres(?:ql)?:$/.test(url.protocol) && url.pathname.length > 1;
}

/** `https://shop.example` without a path, as browsers write it. */
function toOrigin(value: string): string | undefined {
  const url = URL.parse(value);
  if (url === null || !/^https?:$/.test(url.protocol)) return undefined;
  return url.pathname === "/" && url.search + url.hash + url.username === "" ? url.origin : undefined;
}

const originNeeded = "must look like https://shop.example (http or https, no path)";

export function origin(about: string, fallback: string) {
  const rule = text
    .refine((value) => value === undefined || toOrigin(value) !== undefined, { error: originNeeded })
    .transform((value) => (value === undefined ? undefined : toOrigin(value)));
  return given.pipe(rule).meta({ about, fallback } satisfies About);
}

export function originList(about: string) {
  const rule = text
    .transform((value) => (value ?? "").split(",").flatMap((part) => part.trim() || []))
    .refine((parts) => parts.every((part) => toOrigin(part) !== undefined), { error: `each ${originNeeded}` })
    .transform((parts) => parts.flatMap((part) => toOrigin(part) ?? []));
  return given.pipe(rule).meta({ about, fallback: "none" } satisfies About);
}

export function isHttpUrl(value: string): boolean {
  const url = URL.parse(value);
  return url !== null && /^https?:$/.test(url.protocol) && url.search + url.hash + url.username === "";
}
