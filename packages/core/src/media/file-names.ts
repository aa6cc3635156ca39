import { MEDIA_FORMATS, type MediaFormat } from "./encode-image.ts";

export function mediaFileName(hash: string, width: number, format: MediaFormat): string {
  return `${hash}-${width}.${format}`;
}

/** The drawing that the files of a picture are made from as they are asked for: SVG by our own hand, gzipped. */
export function drawingFileName(hash: string): string {
  return `${hash}.svgz`;
}

const NAME = /^([A-Za-z0-9]{8,64})-([1-9]\d{0,4})\.(avif|webp)$/;

/** What a file's name says; null where it isn't one of ours. */
export function parseFileName(name: string): { hash: string; width: number; format: MediaFormat } | null {
  const [, hash, width, suffix] = NAME.exec(name) ?? [];
  const format = MEDIA_FORMATS.find((one) => one === suffix);
  return hash === undefined || format === undefined ? null : { hash, width: Number(width), format };
}

/** Every file that a picture may have. */
export function filesOf({ hash, widths }: { hash: string; widths: readonly number[] }): string[] {
  const encoded = widths.flatMap((width) =>
    MEDIA_FORMATS.map((format) => mediaFileName(hash, width, format)),
  );
  return [...encoded, drawingFileName(hash)];
}
