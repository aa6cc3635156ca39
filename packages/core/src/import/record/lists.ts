/** Texts joined into one cell; a separator or backslash within one is written after a backslash. */
export function joinList(texts: readonly string[], separator: "," | "|" | ">"): string {
  const glue = separator === "," ? ", " : ` ${separator} `;
  return texts
    .map((text) => text.replaceAll("\\", "\\\\").replaceAll(separator, `\\${separator}`))
    .join(glue);
}

/** The texts of a cell, trimmed; empty ones are left out. */
export function splitList(cell: string, separator: "," | "|" | ">"): string[] {
  const parts = [""];
  let escaped = false;
  for (const letter of cell) {
    const last = parts.length - 1;
    if (escaped) {
      // A backslash that escapes nothing is one.
      const plain = letter === "\\" || letter === separator ? letter : `\\${letter}`;
      parts[last] += plain;
      escaped = false;
    } else if (letter === "\\") escaped = true;
    else if (letter === separator) parts.push("");
    else parts[last] += letter;
  }
  if (escaped) parts[parts.length - 1] += "\\";
  return parts.map((part) => part.trim()).filter((part) => part !== "");
}
