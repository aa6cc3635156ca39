import type { Tones } from "./palette.ts";
import type { Pen } from "./pen.ts";
import { arcPath, disc, group, ovalPath, oval, path, rect, stroke, times } from "./shape.ts";

/** A turned body on an upright axis: light band on the left, shade on the right. */
export function upright(pen: Pen, d: string, x: number, w: number, tone: Tones): string {
  const band = (from: number, to: number, fill: string): string =>
    rect(x + w * from, -100, w * (to - from), 1200, fill);
  return (
    path(d, tone.base) +
    pen.clip(
      d,
      band(0.08, 0.34, tone.light),
      band(0.14, 0.2, tone.pale),
      band(0.66, 1.02, tone.dark),
      band(0.88, 1.02, tone.deep),
    )
  );
}

/** The same body lying down: light band above, shade below. */
export function lying(pen: Pen, d: string, y: number, h: number, tone: Tones): string {
  const band = (from: number, to: number, fill: string): string =>
    rect(-400, y + h * from, 1600, h * (to - from), fill);
  return (
    path(d, tone.base) +
    pen.clip(
      d,
      band(0.08, 0.34, tone.light),
      band(0.14, 0.21, tone.pale),
      band(0.64, 1.02, tone.dark),
      band(0.87, 1.02, tone.deep),
    )
  );
}

/** A flat thing with a lit rim above left and a shaded rim below right. */
export function slab(pen: Pen, d: string, tone: Tones, rim = 6): string {
  const face = pen.clip(
    d,
    path(d, tone.light),
    group(`translate(${rim * 1.5} ${rim * 1.6})`, path(d, tone.base)),
  );
  return path(d, tone.dark) + pen.clip(d, group(`translate(${-rim} ${-rim})`, face));
}

/** A disc with a shaded crescent below right and a small highlight. */
export function orb(pen: Pen, cx: number, cy: number, r: number, tone: Tones): string {
  const round = ovalPath(cx, cy, r);
  return (
    disc(cx, cy, r, tone.dark) +
    pen.clip(
      round,
      disc(cx - r * 0.14, cy - r * 0.16, r * 0.98, tone.base),
      disc(cx - r * 0.3, cy - r * 0.34, r * 0.5, tone.light),
      oval(cx - r * 0.38, cy - r * 0.44, r * 0.2, r * 0.15, tone.pale),
    )
  );
}

/** The fan of reflections on turned or lacquered discs. */
export function sheen(cx: number, cy: number, r0: number, r1: number, strength = 0.3): string {
  const wedge = (from: number, to: number, fill: string, opacity: number): string =>
    path(arcPath(cx, cy, r0, r1, from, to), fill, `opacity="${opacity}"`);
  return (
    wedge(206, 244, "#FFFFFF", strength) +
    wedge(216, 232, "#FFFFFF", strength) +
    wedge(30, 60, "#FFFFFF", strength * 0.55) +
    wedge(104, 150, "#17121C", strength * 0.4) +
    wedge(292, 330, "#17121C", strength * 0.3)
  );
}

/** Long wavering lines down a board. */
export function grainDown(
  pen: Pen,
  box: readonly [number, number, number, number],
  colour: string,
  count: number,
): string {
  const [x, y, w, h] = box;
  return times(count, (index) => {
    const at = x + (w * (index + 0.5)) / count + pen.rng.between(-0.3, 0.3) * (w / count);
    const bend = (): number => at + pen.rng.between(-0.5, 0.5) * (w / count);
    const line = `M${at} ${y}C${bend()} ${y + h * 0.3} ${bend()} ${y + h * 0.6} ${bend()} ${y + h}`;
    return stroke(line, colour, pen.rng.between(1, 2.6), `opacity="${pen.rng.between(0.25, 0.7)}"`);
  });
}

/** Specks of another tone over a box: grit, fired clay, cast metal. */
export function specks(
  pen: Pen,
  box: readonly [number, number, number, number],
  colour: string,
  count: number,
): string {
  const [x, y, w, h] = box;
  return times(count, () =>
    disc(
      x + w * pen.rng.next(),
      y + h * pen.rng.next(),
      pen.rng.between(0.8, 2.8),
      colour,
      `opacity="${pen.rng.between(0.25, 0.75)}"`,
    ),
  );
}

/** A screw or bolt head with a slot or a hexagon in it. */
export function bolt(cx: number, cy: number, r: number, tone: Tones): string {
  return (
    disc(cx + r * 0.12, cy + r * 0.16, r, tone.deep) +
    disc(cx, cy, r * 0.96, tone.base) +
    disc(cx - r * 0.16, cy - r * 0.18, r * 0.6, tone.light) +
    stroke(`M${cx - r * 0.42} ${cy + r * 0.42}L${cx + r * 0.42} ${cy - r * 0.42}`, tone.deep, r * 0.26)
  );
}

/** A tapped thread: slanted lines across an upright rod. */
export function threads(
  pen: Pen,
  box: readonly [number, number, number, number],
  tone: Tones,
  pitch: number,
): string {
  const [x, y, w, h] = box;
  const d = `M${x} ${y}h${w}v${h}h${-w}Z`;
  return (
    upright(pen, d, x, w, tone) +
    pen.clip(
      d,
      times(Math.ceil(h / pitch) + 1, (index) =>
        stroke(
          `M${x - 2} ${y + index * pitch}L${x + w + 2} ${y + index * pitch - pitch * 0.6}`,
          tone.deep,
          pitch * 0.28,
        ),
      ),
    )
  );
}
