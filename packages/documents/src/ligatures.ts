interface Shaped {
  direction: string;
  glyphs: { codePoints: number[] }[];
}
type Layout = (...args: unknown[]) => Shaped;

/** Fonts and glyphs that are done with: pdfkit keeps and gives out the same ones again. */
const done = new WeakSet<object>();

/**
 * Lets text in Arabic be searched and copied. A ligature is one glyph of several letters; readers of PDF (PDFium,
 * pdf.js, Poppler) take its letters as they stand on paper, so lam-alef would come back as alef-lam. pdfkit writes what
 * its font says of a glyph and has no say in it but this: the letters of a right-to-left ligature, turned around.
 */
export function readableLigatures(doc: PDFKit.PDFDocument): void {
  const font: unknown = fieldOf(fieldOf(doc, "_font"), "font");
  if (typeof font !== "object" || font === null || done.has(font)) return;
  done.add(font);
  const layout: unknown = fieldOf(font, "layout");
  if (!isLayout(layout)) return;
  Reflect.set(font, "layout", (...args: unknown[]) => turned(Reflect.apply(layout, font, args)));
}

function turned(run: Shaped): Shaped {
  if (run.direction !== "rtl") return run;
  for (const glyph of run.glyphs) {
    if (glyph.codePoints.length < 2 || done.has(glyph)) continue;
    done.add(glyph);
    glyph.codePoints.reverse();
  }
  return run;
}

const isLayout = (value: unknown): value is Layout => typeof value === "function";

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
}
