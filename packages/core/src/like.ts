/** A text within a LIKE pattern: what would be wildcards are letters like any other. */
export function literally(text: string): string {
  return text.replaceAll(/[\\%_]/g, String.raw`\$&`);
}

/** A LIKE pattern that finds `text` anywhere. */
export function containing(text: string): string {
  return `%${literally(text)}%`;
}
