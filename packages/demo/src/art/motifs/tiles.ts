import { clay, darken, mix, paper, tones } from "../palette.ts";
import type { Drawing, Pen } from "../pen.ts";
import { compose } from "../pen.ts";
import { disc, each, group, hexPath, oval, path, rect, stroke, times } from "../shape.ts";
import { slab, specks, upright } from "../solids.ts";

/** No two pieces leave the kiln alike: now lighter, now darker, and some just as ordered. */
function fired(pen: Pen, up: "pale" | "light", down: "deep" | "dark", most: number): string {
  const { tint, rng } = pen;
  const goal = rng.next() < 0.5 ? tint[up] : tint[down];
  return mix(tint.base, goal, Math.max(0, rng.between(-most * 0.6, most)));
}

function zelligePiece(pen: Pen, x: number, y: number, size: number): string {
  const { rng } = pen;
  const nudge = (): number => rng.between(-3.2, 3.2);
  const tone = fired(pen, "pale", "deep", 0.36);
  const d = `M${x + nudge()} ${y + nudge()}L${x + size + nudge()} ${y + nudge()}L${x + size + nudge()} ${y + size + nudge()}L${x + nudge()} ${y + size + nudge()}Z`;
  const glint = rng.between(0.1, 0.5);
  const chip = rng.next() < 0.22 ? disc(x + size * rng.next(), y + size, rng.between(4, 8), clay.light) : "";
  return (
    path(d, tone) +
    pen.clip(
      d,
      path(
        `M${x - 4} ${y + size * 0.8}Q${x + size * rng.between(0.3, 0.6)} ${y + size * rng.between(0.6, 0.9)} ${x + size + 4} ${y + size * rng.between(0.4, 0.8)}V${y + size + 6}H${x - 4}Z`,
        darken(tone, 0.14),
      ),
      path(
        `M${x + size * 0.08} ${y + size * glint}Q${x + size * 0.3} ${y + size * 0.06} ${x + size * 0.8} ${y + size * 0.08}Q${x + size * 0.4} ${y + size * 0.2} ${x + size * 0.14} ${y + size * (glint + 0.12)}Z`,
        "#FFFFFF",
        `opacity="${rng.between(0.16, 0.42)}"`,
      ),
      stroke(`M${x} ${y + 3}H${x + size}`, "#FFFFFF", 3, 'opacity=".3"'),
      chip,
    )
  );
}

export function zelligeTile(pen: Pen): Drawing {
  const size = 104;
  const field = times(30, (index) =>
    zelligePiece(pen, 136 + (index % 5) * 107, 134 + Math.floor(index / 5) * 107, size),
  );
  const loose = group(
    "translate(556 742) rotate(-9)",
    path("M-8 4L108 0L120 12L116 120L2 122Z", clay.dark),
    zelligePiece(pen, 0, 0, 108),
  );
  return compose(
    { foot: [410, 836, 300], focus: [345, 345, 2.5], grain: "glaze", scene: "swatches" },
    rect(124, 122, 564, 680, clay.deep, 4),
    rect(118, 116, 562, 674, "#DDD0BC", 3),
    path("M118 790L124 802H688V122L680 116V790Z", clay.dark),
    field,
    path("M600 742L690 742L690 802L560 802Z", "#17121C", 'opacity=".18"'),
    loose,
  );
}

function cementQuarter(pen: Pen): string {
  const { tint } = pen;
  const accent = mix(tint.base, "#D8A24A", 0.86);
  const leaf = "M18 18C70 26 138 74 176 176C74 138 26 70 18 18Z";
  return (
    rect(0, 0, 268, 268, paper.base) +
    pen.clip(
      "M0 0H268V268H0Z",
      disc(268, 268, 136, tint.base),
      disc(268, 268, 104, paper.base),
      disc(268, 268, 90, accent),
      disc(268, 268, 48, tint.dark),
      disc(268, 0, 74, tint.dark),
      disc(268, 0, 56, paper.base),
      disc(268, 0, 36, tint.base),
      disc(0, 268, 74, tint.dark),
      disc(0, 268, 56, paper.base),
      disc(0, 268, 36, tint.base),
      path(leaf, tint.base),
      path("M40 40C78 52 122 92 146 146C92 122 52 78 40 40Z", tint.pale),
      path("M0 30C20 90 20 120 0 176Z", tint.dark),
      path("M30 0C90 20 120 20 176 0Z", tint.dark),
      disc(0, 0, 46, accent),
      disc(0, 0, 22, tint.dark),
      specks(pen, [0, 0, 268, 268], tint.deep, 26),
    )
  );
}

export function cementTile(pen: Pen): Drawing {
  const { tint } = pen;
  const edges = times(3, (index) => {
    const y = 696 + index * 42;
    const inset = 4 + index * 3;
    return (
      rect(130 + inset, y, 540 - inset, 38, darken("#BDB3A4", 0.06 + index * 0.05), 3) +
      rect(130 + inset, y, 540 - inset, 9, tint.dark, 2) +
      rect(402, y, 4, 38, "#6E665B", 0, 'opacity=".5"') +
      specks(pen, [136, y + 10, 520, 26], "#6E665B", 30)
    );
  });
  const quarters = times(4, (index) =>
    group(`translate(400 424) rotate(${index * 90}) translate(1.5 1.5)`, cementQuarter(pen)),
  );
  return compose(
    { foot: [402, 824, 280], focus: [400, 424, 2.6], grain: "grit", scene: "swatches" },
    edges,
    rect(130, 154, 540, 540, "#A99F90", 3),
    quarters,
    path("M130 154H670L130 694Z", "#FFFFFF", 'opacity=".07"'),
    stroke("M132 156H668", "#FFFFFF", 3, 'opacity=".5"'),
    path("M130 686H670V694H130Z", "#17121C", 'opacity=".22"'),
    path("M663 154H670V694H663Z", "#17121C", 'opacity=".14"'),
  );
}

function tomette(pen: Pen, cx: number, cy: number): string {
  const { rng } = pen;
  const r = 109;
  const tone = tones(fired(pen, "light", "dark", 0.75));
  const d = hexPath(cx, cy, r);
  return (
    path(hexPath(cx + 3, cy + 17, r), tone.deep) +
    path(hexPath(cx + 1, cy + 9, r), tone.dark) +
    slab(pen, d, tone, 5) +
    pen.clip(
      d,
      oval(cx - 30 + rng.between(-20, 20), cy - 36, 62, 40, tone.light, 'opacity=".55"'),
      oval(cx + rng.between(0, 40), cy + 46, 56, 26, tone.dark, 'opacity=".3"'),
      stroke(
        `M${cx - 80} ${cy + rng.between(-30, 30)}q70 ${rng.between(-24, 24)} 160 ${rng.between(-10, 10)}`,
        tone.dark,
        2,
        'opacity=".4"',
      ),
      specks(pen, [cx - r, cy - r, 2 * r, 2 * r], tone.deep, 26),
      specks(pen, [cx - r, cy - r, 2 * r, 2 * r], tone.pale, 16),
    )
  );
}

export function terracottaTile(pen: Pen): Drawing {
  const places = [
    [303, 300],
    [497, 300],
    [206, 470],
    [400, 470],
    [594, 470],
    [303, 640],
    [497, 640],
  ] as const;
  return compose(
    { foot: [402, 770, 220], focus: [400, 470, 2.7], grain: "grit", scene: "swatches" },
    each(places, ([x, y]) => tomette(pen, x, y)),
  );
}

function barrelTile(pen: Pen, x: number, y: number): string {
  const tone = tones(fired(pen, "light", "dark", 0.7));
  const w = 138;
  const arch = `M${x} ${y}H${x + w}V${y + 270}C${x + w} ${y + 204} ${x} ${y + 204} ${x} ${y + 270}Z`;
  const rim = `M${x + 5} ${y + 264}C${x + 8} ${y + 204} ${x + w - 8} ${y + 204} ${x + w - 5} ${y + 264}`;
  return (
    path(
      `M${x} ${y + 270}C${x} ${y + 204} ${x + w} ${y + 204} ${x + w} ${y + 270}L${x + w - 12} ${y + 282}H${x + 12}Z`,
      tone.deep,
    ) +
    path(
      `M${x + 22} ${y + 284}C${x + 24} ${y + 236} ${x + w - 24} ${y + 236} ${x + w - 22} ${y + 284}Z`,
      darken(tone.deep, 0.5),
    ) +
    upright(pen, arch, x, w, tone) +
    pen.clip(
      arch,
      specks(pen, [x, y, w, 270], tone.deep, 26),
      rect(x, y, w, 46, "#17121C", 0, 'opacity=".22"'),
    ) +
    stroke(rim, tone.pale, 5, 'opacity=".7"')
  );
}

export function roofTile(pen: Pen): Drawing {
  const row = (y: number): string =>
    times(4, (index) =>
      rect(118 + index * 142 + 60, y, 150, 236, pen.tint.deep, 0, index === 3 ? 'opacity="0"' : ""),
    ) + times(4, (index) => barrelTile(pen, 116 + index * 143, y));
  return compose(
    { foot: [400, 846, 300], focus: [330, 480, 2.3], grain: "grit", scene: "swatches" },
    row(565),
    row(352),
    row(140),
    stroke("M120 142H682", pen.tint.pale, 5, 'opacity=".6"'),
  );
}

function brickAt(pen: Pen, x: number, y: number): string {
  const tone = tones(fired(pen, "light", "dark", 0.6));
  const [w, h] = [268, 116];
  const front = `M${x} ${y}h${w}v${h}h${-w}Z`;
  const holes = times(8, (index) => {
    const [column, layer] = [index % 4, Math.floor(index / 4)];
    const [hx, hy] = [x + 46 + column * 62 + layer * 34, y - 18 - layer * 27];
    return oval(hx, hy, 20, 9, tone.deep) + oval(hx + 2, hy + 3, 16, 6, darken(tone.deep, 0.45));
  });
  return (
    path(`M${x} ${y}l72 -64h${w}l-72 64Z`, tone.light) +
    holes +
    path(`M${x + w} ${y}l72 -64v${h}l-72 64Z`, tone.deep) +
    path(front, tone.base) +
    pen.clip(
      front,
      rect(x, y, w, 7, tone.pale, 0, 'opacity=".7"'),
      rect(x, y + h - 16, w, 16, tone.dark),
      specks(pen, [x, y, w, h], tone.deep, 46),
      specks(pen, [x, y, w, h], tone.pale, 22),
      times(3, (index) =>
        stroke(`M${x + 16} ${y + 32 + index * 26}h${w - 34}`, tone.dark, 3, 'opacity=".45"'),
      ),
    )
  );
}

export function brick(pen: Pen): Drawing {
  return compose(
    { foot: [412, 838, 310], focus: [330, 540, 2.4], grain: "grit", scene: "pair" },
    brickAt(pen, 372, 716),
    brickAt(pen, 98, 716),
    brickAt(pen, 372, 594),
    brickAt(pen, 98, 594),
    brickAt(pen, 236, 472),
    brickAt(pen, 236, 350),
  );
}
