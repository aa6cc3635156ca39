import { z } from "zod";

/** Names under which something personal or secret could stand. Jobs carry ids; this is for the one that forgets it. */
const PRIVATE = /mail|phone|name|address|token|secret|password|code|key|card|body|payload/i;
const Fields = z.record(z.string(), z.unknown());
export const HIDDEN = "•••";

export function redact(data: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(data).map(([name, value]) => [name, PRIVATE.test(name) ? HIDDEN : within(value)]),
  );
}

function within(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(within);
  const fields = Fields.safeParse(value);
  return fields.success ? redact(fields.data) : value;
}
