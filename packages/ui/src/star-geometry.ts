/** The khatim: two squares, one turned by 45°. The inner corners lie at this share of the outer radius. */
export const INNER = Math.cos(Math.PI / 4) / Math.cos(Math.PI / 8);

/** The sharper sister, where every third point is joined: reads as a star even when small. */
export const SHARP = Math.cos((3 * Math.PI) / 8) / Math.cos(Math.PI / 4);

const round = (value: number) => Math.round(value * 100) / 100;

/** Points around a centre: `count` of them, starting at `turn` radians, at the given radii in turn. */
function ring(count: number, radii: readonly number[], turn: number, cx: number, cy: number): string {
  const points = Array.from({ length: count }, (_, i) => {
    const angle = turn + (i * 2 * Math.PI) / count;
    const radius = radii[i % radii.length] ?? 0;
    return `${round(cx + radius * Math.cos(angle))} ${round(cy + radius * Math.sin(angle))}`;
  });
  return `M${points.join("L")}Z`;
}

/** Outline of the eight-pointed star with the given outer radius around (cx, cy). */
export function starPath(radius: number, cx = 0, cy = 0, inner = INNER): string {
  return ring(16, [radius, radius * inner], 0, cx, cy);
}

/** A square on its corner. */
export function diamondPath(radius: number, cx = 0, cy = 0): string {
  return ring(4, [radius], 0, cx, cy);
}

/**
 * One tile of the star-and-cross lattice, `pitch` wide: stars touch point to point, crosses form between
 * them, and strokes run on into the neighbours, so the tile repeats without a seam.
 */
export function latticePaths(pitch: number): { lines: string; fine: string } {
  const half = pitch / 2;
  const corners = [0, pitch].flatMap((x) => [0, pitch].map((y) => [x, y] as const));
  const cross = corners.map(([x, y]) => diamondPath(half * 0.2, x, y)).join("");
  return {
    lines: starPath(half, half, half),
    fine: starPath(half * 0.84, half, half) + starPath(half * 0.5, half, half, SHARP) + cross,
  };
}
