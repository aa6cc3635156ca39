/** The SVG vocabulary: small functions that return markup (or path data where named so). */

export function path(d: string, fill: string, extra = ""): string {
  return `<path d="${d}" fill="${fill}"${extra && ` ${extra}`}/>`;
}

/** An open or closed line; round caps and joins. */
export function stroke(d: string, colour: string, width: number, extra = ""): string {
  const line = 'fill="none" stroke-linecap="round" stroke-linejoin="round"';
  return `<path d="${d}" ${line} stroke="${colour}" stroke-width="${width}"${extra && ` ${extra}`}/>`;
}

export function rect(x: number, y: number, w: number, h: number, fill: string, r = 0, extra = ""): string {
  const round = r > 0 ? ` rx="${r}"` : "";
  return `<rect x="${x}" y="${y}" width="${w}" height="${h}"${round} fill="${fill}"${extra && ` ${extra}`}/>`;
}

export function disc(cx: number, cy: number, r: number, fill: string, extra = ""): string {
  return `<circle cx="${cx}" cy="${cy}" r="${r}" fill="${fill}"${extra && ` ${extra}`}/>`;
}

export function oval(cx: number, cy: number, rx: number, ry: number, fill: string, extra = ""): string {
  return `<ellipse cx="${cx}" cy="${cy}" rx="${rx}" ry="${ry}" fill="${fill}"${extra && ` ${extra}`}/>`;
}

export function ring(cx: number, cy: number, r: number, colour: string, width: number, extra = ""): string {
  return `<circle cx="${cx}" cy="${cy}" r="${r}" fill="none" stroke="${colour}" stroke-width="${width}"${extra && ` ${extra}`}/>`;
}

export function group(transform: string, ...body: readonly string[]): string {
  return `<g transform="${transform}">${body.join("")}</g>`;
}

export function times(count: number, draw: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => draw(index)).join("");
}

export function each<T>(items: readonly T[], draw: (item: T, index: number) => string): string {
  return items.map(draw).join("");
}

/** A point on a circle as `x y`; 0° is to the right, 90° is down. */
export function polar(cx: number, cy: number, r: number, degrees: number): string {
  const angle = (degrees * Math.PI) / 180;
  return `${cx + r * Math.cos(angle)} ${cy + r * Math.sin(angle)}`;
}

export function boxPath(x: number, y: number, w: number, h: number, r = 0): string {
  const arc = (dx: number, dy: number): string => `a${r} ${r} 0 0 1 ${dx} ${dy}`;
  return `M${x + r} ${y}h${w - 2 * r}${arc(r, r)}v${h - 2 * r}${arc(-r, r)}h${2 * r - w}${arc(-r, -r)}v${2 * r - h}${arc(r, -r)}Z`;
}

export function ovalPath(cx: number, cy: number, rx: number, ry = rx): string {
  return `M${cx - rx} ${cy}a${rx} ${ry} 0 1 1 ${2 * rx} 0a${rx} ${ry} 0 1 1 ${-2 * rx} 0Z`;
}

/** A wedge of a ring between two radii and two angles. */
export function arcPath(cx: number, cy: number, r0: number, r1: number, from: number, to: number): string {
  const large = to - from > 180 ? 1 : 0;
  const outer = `M${polar(cx, cy, r1, from)}A${r1} ${r1} 0 ${large} 1 ${polar(cx, cy, r1, to)}`;
  return `${outer}L${polar(cx, cy, r0, to)}A${r0} ${r0} 0 ${large} 0 ${polar(cx, cy, r0, from)}Z`;
}

export function hexPath(cx: number, cy: number, r: number, turn = 30): string {
  return `M${[0, 60, 120, 180, 240, 300].map((step) => polar(cx, cy, r, step + turn)).join("L")}Z`;
}

type Curve = readonly [ax: number, ay: number, bx: number, by: number, x: number, y: number];

/** A closed outline symmetric about a vertical axis, from the curves of its right half; x is the distance from the axis. */
export function mirrored(axis: number, start: readonly [number, number], curves: readonly Curve[]): string {
  const right = curves
    .map(([ax, ay, bx, by, x, y]) => `C${axis + ax} ${ay} ${axis + bx} ${by} ${axis + x} ${y}`)
    .join("");
  const ends = [start, ...curves.map(([, , , , x, y]) => [x, y] as const)];
  const left = curves.map(([ax, ay, bx, by], index) => {
    const [x, y] = ends[index] ?? start;
    return `C${axis - bx} ${by} ${axis - ax} ${ay} ${axis - x} ${y}`;
  });
  const [lastX, lastY] = ends.at(-1) ?? start;
  return `M${axis + start[0]} ${start[1]}${right}L${axis - lastX} ${lastY}${left.toReversed().join("")}Z`;
}
