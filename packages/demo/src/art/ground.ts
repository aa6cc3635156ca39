import type { Tones } from "./palette.ts";
import { darken, mix } from "./palette.ts";
import type { Grain } from "./pen.ts";
import type { Rng } from "./rng.ts";
import { disc, path, rect, stroke, times } from "./shape.ts";

const PAPER = "#F3ECE0";
const DUNE = "#E9DFD0";

/** Shared definitions: the ground, the contact shadow, the silhouette's cast and a white mask. */
export function groundDefs(prefix: string): string {
  return [
    `<linearGradient id="${prefix}-ground" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${PAPER}"/><stop offset="1" stop-color="${DUNE}"/></linearGradient>`,
    `<radialGradient id="${prefix}-contact"><stop offset="0" stop-color="#3A2A1C" stop-opacity=".44"/><stop offset=".55" stop-color="#3A2A1C" stop-opacity=".18"/><stop offset="1" stop-color="#3A2A1C" stop-opacity="0"/></radialGradient>`,
    `<filter id="${prefix}-cast" x="-20%" y="-20%" width="140%" height="140%"><feGaussianBlur in="SourceAlpha" stdDeviation="13"/><feOffset dx="12" dy="14"/><feComponentTransfer><feFuncA type="linear" slope=".17"/></feComponentTransfer><feMerge><feMergeNode/><feMergeNode in="SourceGraphic"/></feMerge></filter>`,
    `<filter id="${prefix}-white"><feColorMatrix values="0 0 0 0 1 0 0 0 0 1 0 0 0 0 1 0 0 0 1 0"/></filter>`,
  ].join("");
}

export function ground(prefix: string): string {
  return rect(0, 0, 800, 1000, `url(#${prefix}-ground)`);
}

export function contactShadow(prefix: string, x: number, y: number, half: number): string {
  return `<ellipse cx="${x + half * 0.06}" cy="${y}" rx="${half * 1.22}" ry="${Math.min(34, 12 + half * 0.09)}" fill="url(#${prefix}-contact)"/>`;
}

/** A niche in the wall and the table before it, both barely tinted. */
export function niche(tint: Tones, table: number): string {
  const arch = `M150 ${table}V400C150 250 280 190 400 120C520 190 650 250 650 400V${table}Z`;
  const wall = mix(tint.base, DUNE, 0.84);
  return (
    path(arch, darken(wall, 0.05)) +
    path(`M162 ${table}V402C162 262 286 200 400 134C514 200 650 262 650 402V${table}Z`, wall) +
    rect(0, table, 800, 1000 - table, mix(DUNE, "#C9B79C", 0.34)) +
    rect(0, table, 800, 5, mix(PAPER, "#FFFFFF", 0.4))
  );
}

/** A close-up surface over a box: the same eight grains for details and swatches. */
export function texture(
  grain: Grain,
  rng: Rng,
  tint: Tones,
  box: readonly [number, number, number, number],
): string {
  const [, , w, h] = box;
  const { down, stipple, across } = marks(rng, tint, box);
  if (grain === "wood") return down(34, w * 0.03, w / 260);
  if (grain === "brushed") return across(120, h / 620, 0.26);
  if (grain === "grit") return stipple(420, w / 260, 0.6);
  if (grain === "rubber") return stipple(380, w / 420, 0.34);
  if (grain === "plastic") return stipple(240, w / 520, 0.28);
  if (grain === "paper") return across(70, h / 900, 0.22) + stipple(160, w / 520, 0.4);
  if (grain === "weave") return weave(box, tint);
  return glaze(rng, box);
}

/** The strokes and dots that surfaces are made of. */
function marks(rng: Rng, tint: Tones, [x, y, w, h]: readonly [number, number, number, number]) {
  const px = (): number => x + w * rng.next();
  const py = (): number => y + h * rng.next();
  const down = (count: number, sway: number, width: number): string =>
    times(count, (index) => {
      const at = x + (w * (index + rng.next())) / count;
      const line = `M${at} ${y}C${at + rng.between(-sway, sway)} ${y + h * 0.3} ${at + rng.between(-sway, sway)} ${y + h * 0.7} ${at} ${y + h}`;
      return stroke(
        line,
        index % 3 === 0 ? tint.pale : tint.deep,
        width * rng.between(0.5, 1.3),
        `opacity="${rng.between(0.12, 0.34)}"`,
      );
    });
  const stipple = (count: number, size: number, opacity: number): string =>
    times(count, (index) =>
      disc(
        px(),
        py(),
        size * rng.between(0.4, 1.2),
        index % 2 === 0 ? tint.pale : tint.deep,
        `opacity="${opacity * rng.between(0.5, 1)}"`,
      ),
    );
  const across = (count: number, width: number, opacity: number): string =>
    times(count, () => {
      const at = py();
      const from = px();
      return stroke(
        `M${from} ${at}h${w * rng.between(0.15, 0.6)}`,
        rng.next() < 0.5 ? "#FFFFFF" : tint.deep,
        width,
        `opacity="${opacity * rng.between(0.4, 1)}"`,
      );
    });
  return { down, stipple, across };
}

function weave(box: readonly [number, number, number, number], tint: Tones): string {
  const [x, y, w, h] = box;
  const step = w / 64;
  return (
    times(64, (index) => stroke(`M${x + index * step} ${y}v${h}`, tint.deep, step * 0.28, 'opacity=".2"')) +
    times(80, (index) => stroke(`M${x} ${y + (index * h) / 80}h${w}`, tint.pale, step * 0.28, 'opacity=".2"'))
  );
}

/** Hair-fine crazing and soft lights, as on fired glaze or polished lacquer. */
function glaze(rng: Rng, box: readonly [number, number, number, number]): string {
  const [x, y, w, h] = box;
  const craze = times(46, () => {
    const step = (): string => `l${w * rng.between(-0.06, 0.06)} ${h * rng.between(-0.05, 0.05)}`;
    return stroke(
      `M${x + w * rng.next()} ${y + h * rng.next()}${step()}${step()}${step()}`,
      "#17121C",
      w / 900,
      'opacity=".24"',
    );
  });
  return (
    craze +
    times(26, () =>
      stroke(
        `M${x + w * rng.next()} ${y + h * rng.next()}q${w * 0.03} ${-h * 0.012} ${w * 0.06} ${-h * 0.004}`,
        "#FFFFFF",
        w / 220,
        `opacity="${rng.between(0.12, 0.34)}"`,
      ),
    )
  );
}
