const western = (text: string): string =>
  text
    .replaceAll(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replaceAll("٫", ".")
    .replaceAll("٬", "")
    .replaceAll(/[\s\u00a0\u202f\u2009'’]/g, "");

/**
 * Minor units from what a person types in major ones: "1 234,50", "1,234.50", "12.5", "١٢٫٥". Null where it is no
 * amount, or could be read in two ways ("1,234").
 */
export function parseMoney(text: string): number | null {
  const plain = western(text);
  const last = Math.max(plain.lastIndexOf(","), plain.lastIndexOf("."));
  if (last < 0) return /^\d{1,12}$/.test(plain) ? Number(plain) * 100 : null;
  const whole = plain.slice(0, last);
  const cents = plain.slice(last + 1);
  if (!/^\d{1,2}$/.test(cents) || !/^(\d{1,12}|\d{1,3}([.,]\d{3})+)$/.test(whole)) return null;
  if (whole.includes(plain[last] ?? "")) return null;
  return Number(whole.replaceAll(/[.,]/g, "")) * 100 + Number(cents.padEnd(2, "0"));
}

/** The text of an amount in a field: "1234.50", "12". */
export function moneyText(minor: number | null): string {
  if (minor === null) return "";
  return minor % 100 === 0 ? String(minor / 100) : (minor / 100).toFixed(2);
}
