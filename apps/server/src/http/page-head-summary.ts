const MAX = 160;
const ENTITIES: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
  "&nbsp;": " ",
};

/** The beginning of a sanitised HTML text, in words; undefined when it has none. */
export function summaryOf(html: string): string | undefined {
  const text = html
    .slice(0, 5000)
    .replace(/<[^>]*>/g, " ")
    .replace(/&(amp|lt|gt|quot|#39|nbsp);/g, (entity) => ENTITIES[entity] ?? entity)
    .replace(/\s+/gu, " ")
    .trim();
  if (text.length <= MAX) return text || undefined;
  const cut = text.slice(0, MAX - 1);
  const space = cut.lastIndexOf(" ");
  return `${(space > MAX / 2 ? cut.slice(0, space) : cut).toWellFormed()}…`;
}
