interface Schema {
  safeParse(value: unknown): { success: true; data: number } | { success: false };
}

/** A typed whole number that the contract takes; null where it is none. */
export function wholeNumber(schema: Schema, text: string): number | null {
  const plain = text.trim().replaceAll("−", "-");
  if (!/^[+-]?\d+$/.test(plain)) return null;
  const parsed = schema.safeParse(Number(plain));
  return parsed.success ? parsed.data : null;
}
