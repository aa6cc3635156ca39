// Excel writes what XML can't hold as _xHHHH_, and that very pattern as _x005F_xHHHH_.
const ESCAPED = /_x([0-9A-Fa-f]{4})_/g;
// oxlint-disable-next-line no-control-regex -- they are what is escaped
const UNWRITABLE = /_(?=x[0-9A-Fa-f]{4}_)|[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g;

/** A sheet's text as it was meant. */
export function decodeCellText(text: string): string {
  return text.replaceAll(ESCAPED, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/** A text as a sheet may hold it. */
export function encodeCellText(text: string): string {
  const writable = text.toWellFormed().replaceAll(UNWRITABLE, (letter) => {
    const code = letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
    return `_x${code}_`;
  });
  return writable.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
