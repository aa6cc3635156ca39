import type { Locale } from "@souk/contracts";
import { direction } from "@souk/i18n";
import Pdf from "pdfkit";
import { visualRuns } from "./bidi.ts";
import { type Face, pieces, type Piece, type Weight } from "./fonts.ts";
import { readableLigatures } from "./ligatures.ts";

export const INK = "#1d1b18";
export const MUTED = "#6b6459";
export const HAIRLINE = "#d9d0c3";

export interface TextStyle {
  size?: number;
  weight?: Weight;
  color?: string;
  /** Where it stands in its box: start unless told. */
  align?: "start" | "end" | "center";
}

/** A place on the page in points: from the side where reading starts, and from the top. */
export interface Box {
  start: number;
  top: number;
  width: number;
}

export interface SheetOptions {
  locale: Locale;
  title: string;
  author: string;
  /** Kept in the file: the same document always has the same bytes. */
  createdAt: Date;
  size: [number, number];
  margin: number;
}

const LINE = 1.4;

/** Pages to draw on, laid out from the side where the language starts: what is said of `start` holds for Arabic too. */
export class Sheet {
  readonly #doc: PDFKit.PDFDocument;
  readonly #chunks: Buffer[] = [];
  readonly #rtl: boolean;
  /** Of pieces of text, by face, at size 1. */
  readonly #widths = new Map<string, number>();
  readonly margin: number;
  readonly width: number;
  readonly height: number;

  constructor({ locale, title, author, createdAt, size, margin }: SheetOptions) {
    this.#rtl = direction(locale) === "rtl";
    this.margin = margin;
    [this.width, this.height] = [size[0] - 2 * margin, size[1]];
    this.#doc = new Pdf({
      size,
      margin: 0,
      bufferPages: true,
      lang: locale,
      displayTitle: true,
      info: { Title: title, Author: author, Creator: "Souk", Producer: "Souk", CreationDate: createdAt },
    });
    this.#doc.on("data", (chunk: Buffer) => this.#chunks.push(chunk));
  }

  addPage(): void {
    this.#doc.addPage();
  }

  /** Draws on every page, when all pages are there: heads and feet that say how many there are. */
  onEachPage(draw: (page: number, pages: number) => void): void {
    const { count } = this.#doc.bufferedPageRange();
    for (let page = 0; page < count; page += 1) {
      this.#doc.switchToPage(page);
      draw(page + 1, count);
    }
  }

  /** Height of a line of that size. */
  line(size = 9): number {
    return size * LINE;
  }

  /** The text broken into lines that fit. */
  lines(text: string, width: number, style: TextStyle = {}): string[] {
    return text.split("\n").flatMap((paragraph) => this.#wrap(paragraph, width, style));
  }

  /** Draws lines one under the other and gives the place under the last. */
  text(text: string, box: Box, style: TextStyle = {}): number {
    const { size = 9 } = style;
    let top = box.top;
    for (const line of this.lines(text, box.width, style)) {
      this.#draw(line, { ...box, top }, style);
      top += this.line(size);
    }
    return top;
  }

  rule({ start, top, width }: Box, color = HAIRLINE): void {
    const left = this.#left(start, width);
    this.#doc
      .moveTo(left, top)
      .lineTo(left + width, top)
      .lineWidth(0.6)
      .strokeColor(color)
      .stroke();
  }

  fill({ start, top, width }: Box, height: number, color: string): void {
    this.#doc.rect(this.#left(start, width), top, width, height).fill(color);
  }

  /** Bars and gaps in turn, a bar first, from left to right in every language; as wide as the box. */
  bars({ start, top, width }: Box, height: number, widths: readonly number[]): void {
    const unit = width / widths.reduce((sum, units) => sum + units, 0);
    let x = this.#left(start, width);
    for (const [at, units] of widths.entries()) {
      if (at % 2 === 0) this.#doc.rect(x, top, units * unit, height).fill(INK);
      x += units * unit;
    }
  }

  async end(): Promise<Uint8Array<ArrayBuffer>> {
    const ended = new Promise<void>((resolve) => {
      this.#doc.on("end", resolve);
    });
    this.#doc.end();
    await ended;
    return new Uint8Array(Buffer.concat(this.#chunks));
  }

  #left(start: number, width: number): number {
    return this.#rtl ? this.margin + this.width - start - width : this.margin + start;
  }

  #wide(text: string, size: number, face: Face): number {
    const key = `${face.name} ${text}`;
    const known = this.#widths.get(key) ?? face.font.layout(text).advanceWidth / face.font.unitsPerEm;
    this.#widths.set(key, known);
    return known * size;
  }

  #wideOf(line: string, { size = 9, weight = "400" }: TextStyle): number {
    return piecesOf(line, weight).reduce((sum, { text, face }) => sum + this.#wide(text, size, face), 0);
  }

  /** Words are shaped by themselves in both scripts: a line is as wide as they and the spaces between them. */
  #wrap(paragraph: string, width: number, style: TextStyle): string[] {
    const lines: string[] = [];
    const space = this.#wideOf(" ", style);
    let [line, wide] = ["", 0];
    for (const word of paragraph.split(" ").flatMap((long) => this.#cut(long, width, style))) {
      const next = this.#wideOf(word, style);
      if (line !== "" && wide + space + next > width) {
        lines.push(line);
        [line, wide] = [word, next];
      } else [line, wide] = line === "" ? [word, next] : [`${line} ${word}`, wide + space + next];
    }
    return [...lines, line];
  }

  /** A word that is longer than a line, in parts that aren't. */
  #cut(word: string, width: number, style: TextStyle): string[] {
    if (this.#wideOf(word, style) <= width) return [word];
    const parts = [""];
    for (const letter of word) {
      const longer = `${parts.at(-1)}${letter}`;
      if (longer.length === 1 || this.#wideOf(longer, style) <= width) parts[parts.length - 1] = longer;
      else parts.push(letter);
    }
    return parts;
  }

  #draw(line: string, box: Box, style: TextStyle): void {
    const { size = 9, weight = "400", color = INK, align = "start" } = style;
    const drawn = piecesOf(line, weight);
    const rest = box.width - this.#wideOf(line, style);
    const toRight = align === "center" ? rest / 2 : (align === "end") !== this.#rtl ? rest : 0;
    let x = this.#left(box.start, box.width) + toRight;
    // All fonts of a line stand on one base line, whatever their own heights are.
    const baseline = box.top + size * 1.05;
    for (const { text, face } of drawn) {
      this.#doc.registerFont(face.name, face.bytes);
      this.#doc.font(face.name).fontSize(size).fillColor(color);
      readableLigatures(this.#doc);
      this.#doc.text(text, x, baseline, { lineBreak: false, baseline: "alphabetic", features: [] });
      x += this.#wide(text, size, face);
    }
  }
}

/** Spaces that the fonts don't have are ordinary ones on paper. */
function piecesOf(line: string, weight: Weight): Piece[] {
  return visualRuns(line.replace(/[\u2000-\u200A\u202F]/g, "\u00A0")).flatMap((run) => pieces(run, weight));
}
