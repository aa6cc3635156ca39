import { contactShadow, ground, groundDefs, niche, texture } from "./ground.ts";
import { lighten } from "./palette.ts";
import type { Drawing, Pen } from "./pen.ts";
import { createPen } from "./pen.ts";
import { rect, times } from "./shape.ts";
import type { Motif } from "./motifs/index.ts";
import { motifs } from "./motifs/index.ts";

export const angles = ["front", "detail", "scene"] as const;
export type Angle = (typeof angles)[number];
export type ProductPicture = { readonly motif: Motif; readonly tint: string; readonly angle?: Angle };

/** A product as a self-contained 800×1000 SVG; the same words always give the same picture. */
export function drawProduct({ motif, tint, angle = "front" }: ProductPicture): string {
  const prefix = `${motif}-${tint.replace("#", "").toLowerCase()}-${angle}`;
  const pen = createPen(prefix, motif, tint);
  const drawing = motifs[motif](pen);
  const view = angle === "scene" ? scene : angle === "detail" ? detail : front;
  const product = `<g id="${prefix}-product">${drawing.body}</g>`;
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" width="800" height="1000" viewBox="0 0 800 1000">' +
    `<defs>${groundDefs(prefix)}${product}</defs>${view(prefix, pen, drawing)}</svg>`;
  return svg.replace(/-?\d+\.\d+(?:e-?\d+)?/g, (value) => String(Math.round(Number(value) * 100) / 100));
}

function front(prefix: string, _pen: Pen, { foot }: Drawing): string {
  return ground(prefix) + contactShadow(prefix, ...foot) + copy(prefix);
}

function copy(prefix: string): string {
  return `<g filter="url(#${prefix}-cast)"><use href="#${prefix}-product"/></g>`;
}

function detail(prefix: string, pen: Pen, { focus, grain, foot }: Drawing): string {
  const [x, y, zoom] = focus;
  const [w, h] = [800 / zoom, 1000 / zoom];
  const surface = texture(grain, pen.rng, pen.tint, [x - w / 2, y - h / 2, w, h]);
  return (
    `${ground(prefix)}<mask id="${prefix}-mask" maskUnits="userSpaceOnUse" x="0" y="0" width="800" height="1000"><use href="#${prefix}-product" filter="url(#${prefix}-white)"/></mask>` +
    `<g transform="translate(400 500) scale(${zoom}) translate(${-x} ${-y})">${contactShadow(prefix, ...foot)}${copy(prefix)}` +
    `<g mask="url(#${prefix}-mask)">${surface}</g></g>`
  );
}

/** Stands a copy on the line `y`, its middle (not its foot) at `x`, so that what leans stays in the frame. */
function placed(prefix: string, { foot }: Drawing, x: number, y: number, scale: number): string {
  const [fx, fy, half] = foot;
  return (
    contactShadow(prefix, x + (fx - 400) * scale, y, half * scale) +
    `<g transform="translate(${x} ${y}) scale(${scale}) translate(-400 ${-fy})">${copy(prefix)}</g>`
  );
}

function scene(prefix: string, pen: Pen, drawing: Drawing): string {
  if (drawing.scene === "swatches") return swatchScene(prefix, pen, drawing);
  return (
    ground(prefix) +
    niche(pen.tint, 800) +
    placed(prefix, drawing, 558, 826, 0.5) +
    placed(prefix, drawing, 304, 880, 0.68)
  );
}

/** The product in its niche, and under it the material in four depths. */
function swatchScene(prefix: string, pen: Pen, drawing: Drawing): string {
  const { pale, light, base, dark } = pen.tint;
  const row = [lighten(pale, 0.2), light, base, dark].map((fill, index) => {
    const x = 164 + index * 124;
    const square = `M${x} 838h100v100h-100Z`;
    return (
      rect(x + 5, 845, 100, 100, "#3A2A1C", 8, 'opacity=".16"') +
      rect(x, 838, 100, 100, fill, 8) +
      pen.clip(square, texture(drawing.grain, pen.rng, pen.tint, [x, 838, 100, 100])) +
      rect(x + 2, 840, 96, 3, "#FFFFFF", 1.5, 'opacity=".35"')
    );
  });
  return (
    ground(prefix) +
    niche(pen.tint, 700) +
    placed(prefix, drawing, 400, 750, 0.68) +
    times(4, (index) => row[index] ?? "")
  );
}
