const ZEROS = { arabic: 0x0660, persian: 0x06f0 };

function latin(text: string): string {
  return text
    .replaceAll(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - ZEROS.arabic))
    .replaceAll(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - ZEROS.persian));
}

/** The digits of a text alone, as Latin ones. */
export function plainDigits(text: string): string {
  return latin(text).replaceAll(/\D/g, "");
}

/** The whole number written in a text, in Latin, Arabic or Persian digits; null where there is none. */
export function readWhole(text: string): number | null {
  const plain = latin(text).replaceAll(/[\s,٬\u200E\u200F]/g, "");
  return /^\d{1,9}$/.test(plain) ? Number(plain) : null;
}

/** Between min and max. */
export function clamp(value: number, min: number, max: number): number {
  return Math.min(Math.max(value, min), max);
}
