/** What a spreadsheet would take for a formula (and what an earlier neutralising left before such a thing). */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/;

/** A text that a spreadsheet shows and doesn't run: an apostrophe before what begins like a formula. */
export function neutralise(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** The text that `neutralise` was given. */
export function restore(text: string): string {
  return text.startsWith("'") && FORMULA.test(text) ? text.slice(1) : text;
}
