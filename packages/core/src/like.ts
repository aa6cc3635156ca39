/** A text within a LIKE pattern: what would be wildcards are letters like any other. */
export function literally(text: string): string {
  return text.replaceAll(/[\\%_]/g, String.raw`\$&`);
}

/** Prisma's filter for rows with `text` anywhere in theirs, in letters of any case: its `contains` takes wildcards. */
export function withText(text: string) {
  return { contains: literally(text), mode: "insensitive" } as const;
}

/** A LIKE pattern that finds `text` anywhere. */
export function containing(text: string): string {
  return `%${literally(text)}%`;
}
