import { brass, copper, darken, iron, mix, rubber, steel, tones, white } from "../palette.ts";
import type { Drawing, Pen } from "../pen.ts";
import { compose } from "../pen.ts";
import { boxPath, disc, each, group, oval, ovalPath, path, rect, ring, stroke, times } from "../shape.ts";
import { bolt, orb, slab, threads, upright } from "../solids.ts";

export function oilFilter(pen: Pen): Drawing {
  const { tint } = pen;
  const can = "M200 330V752Q210 852 400 858Q590 852 600 752V330Z";
  const label = "M200 470Q400 534 600 470V650Q400 714 200 650Z";
  const flutes = times(17, (index) => {
    const across = Math.cos(Math.PI - ((index + 0.5) / 17) * Math.PI);
    const x = 400 + across * 192;
    return path(
      `M${x - 7} ${786 + 30 * Math.cos(across * 1.5)}Q${x} ${758 + 30 * Math.cos(across * 1.5)} ${x + 7} ${786 + 30 * Math.cos(across * 1.5)}V870H${x - 7}Z`,
      across < 0 ? tint.dark : tint.deep,
      'opacity=".75"',
    );
  });
  return compose(
    { foot: [404, 846, 190], focus: [400, 330, 2.3], grain: "plastic", scene: "pair" },
    upright(pen, can, 200, 400, tint),
    pen.clip(
      can,
      flutes,
      stroke("M196 738Q400 806 604 738", tint.deep, 5, 'opacity=".7"'),
      stroke("M196 732Q400 800 604 732", tint.pale, 3),
    ),
    pen.clip(
      label,
      path(label, white.base),
      rect(200, 400, 50, 400, white.light),
      rect(470, 400, 140, 400, white.dark),
      rect(550, 400, 60, 400, white.deep, 0, 'opacity=".5"'),
    ),
    path("M308 520c28 42 42 60 42 82a42 42 0 0 1 -84 0c0 -22 14 -40 42 -82Z", tint.base),
    path("M308 520c-6 40 -8 70 -14 120a42 42 0 0 1 -28 -38c0 -22 14 -40 42 -82Z", tint.light),
    rect(376, 552, 150, 24, tint.deep, 4),
    rect(376, 592, 110, 12, tint.base, 4),
    rect(376, 614, 134, 9, white.deep, 4),
    rect(376, 632, 90, 9, white.deep, 4),
    upright(pen, "M190 318V346Q400 424 610 346V318Z", 190, 420, steel),
    oval(400, 318, 210, 72, steel.pale),
    oval(402, 320, 196, 64, steel.base),
    oval(400, 318, 172, 54, rubber.base),
    stroke("M234 306Q280 274 380 268", "#8B8794", 6),
    oval(400, 320, 146, 44, steel.dark),
    oval(400, 322, 142, 42, steel.base),
    path("M262 314Q300 284 400 282V322Z", steel.light),
    each(
      [
        [-98, 6],
        [-62, -19],
        [0, -29],
        [62, -19],
        [98, 6],
        [62, 27],
        [0, 33],
        [-62, 27],
      ] as const,
      ([x, y]) => oval(400 + x, 320 + y, 15, 7, iron.deep),
    ),
    oval(400, 320, 44, 17, iron.base),
    oval(400, 322, 36, 13, darken(iron.deep, 0.5)),
    stroke("M366 320Q400 338 434 320M368 326Q400 342 432 326", steel.light, 2),
  );
}

export function airFilter(pen: Pen): Drawing {
  const { tint } = pen;
  const frame = boxPath(140, 170, 520, 640, 34);
  const pleats = times(20, (index) => {
    const y = 216 + index * 27.6;
    return (
      rect(188, y, 424, 9, "#FBF5E6") +
      rect(188, y + 9, 424, 9, "#E3D6BC") +
      rect(188, y + 18, 424, 10, "#B9A88A") +
      stroke(`M188 ${y + 4}H612`, "#FFFFFF", 1.6, 'opacity=".8"')
    );
  });
  return compose(
    { foot: [408, 828, 260], focus: [290, 340, 2.6], grain: "weave", scene: "pair" },
    path(boxPath(158, 192, 520, 640, 34), tint.deep),
    each([0, 1, 2], (index) =>
      stroke(`M${672 + index * 2} ${240 + index * 8}V${780 + index * 8}`, tint.dark, 3),
    ),
    slab(pen, frame, tint, 9),
    path(boxPath(162, 192, 476, 596, 22), tint.dark),
    path(boxPath(166, 196, 472, 592, 20), tint.light),
    path(boxPath(176, 206, 448, 568, 14), tint.deep),
    pen.clip(
      boxPath(184, 214, 432, 552, 8),
      pleats,
      each(
        [300, 400, 500],
        (x) => rect(x - 6, 210, 12, 560, tint.base, 0, 'opacity=".9"') + rect(x - 6, 210, 4, 560, tint.pale),
      ),
      path("M184 214H616V240H212V766H184Z", "#17121C", 'opacity=".26"'),
      path("M184 214H430L184 640Z", "#FFFFFF", 'opacity=".12"'),
    ),
    each(
      [
        [176, 206],
        [624, 206],
        [176, 774],
        [624, 774],
      ] as const,
      ([x, y]) => disc(x, y, 9, tint.dark) + disc(x - 2, y - 2, 6, tint.light),
    ),
    rect(330, 790, 140, 10, tint.pale, 5, 'opacity=".7"'),
  );
}

export function sparkPlug(pen: Pen): Drawing {
  const { tint } = pen;
  const ribs = times(
    4,
    (index) =>
      upright(pen, boxPath(350, 262 + index * 34, 100, 26, 12), 350, 100, white) +
      rect(360, 284 + index * 34, 80, 9, white.deep),
  );
  return compose(
    { foot: [402, 884, 60], focus: [400, 560, 2.3], grain: "brushed", scene: "pair" },
    upright(pen, boxPath(372, 96, 56, 42, 12), 372, 56, steel),
    upright(pen, "M380 134H420V160L430 176V196H370V176L380 160Z", 370, 60, steel),
    upright(pen, "M368 194H432L442 420L470 480H330L358 420Z", 334, 132, white),
    ribs,
    path("M357 412H443L450 436H350Z", tint.base),
    path("M357 412H376L370 436H350Z", tint.light),
    rect(370, 210, 60, 12, tint.base),
    rect(376, 440, 48, 10, tint.deep, 3, 'opacity=".7"'),
    upright(pen, "M318 472H482L492 496H308Z", 308, 184, tint),
    path("M296 496H504V584H296Z", tint.base),
    rect(296, 496, 56, 88, tint.light),
    rect(304, 496, 16, 88, tint.pale),
    rect(448, 496, 56, 88, tint.deep),
    rect(352, 496, 8, 88, tint.pale, 0, 'opacity=".7"'),
    rect(440, 496, 8, 88, tint.dark),
    path("M296 496Q324 486 352 496Q400 480 448 496Q476 486 504 496", tint.dark),
    path("M296 584Q324 596 352 584Q400 604 448 584Q476 596 504 584Z", tint.dark),
    upright(pen, "M316 590H484L476 622H324Z", 316, 168, tint),
    upright(pen, boxPath(332, 620, 136, 22, 8), 332, 136, copper),
    threads(pen, [346, 640, 108, 176], steel, 15),
    rect(374, 814, 52, 14, white.dark),
    upright(pen, "M380 826H420L414 846H386Z", 380, 40, white),
    upright(pen, boxPath(392, 844, 16, 16, 3), 392, 16, copper),
    path("M436 812H454V872Q454 884 440 884H384V872H430Q436 872 436 866Z", steel.dark),
    path("M436 812H442V870H390V866H430Q436 866 436 860Z", steel.pale),
  );
}

function terminal(x: number, colour: string): string {
  const tone = tones(colour);
  return (
    oval(x, 296, 54, 20, tone.deep) +
    oval(x, 290, 52, 19, tone.base) +
    path(`M${x - 28} 250V288Q${x} 302 ${x + 28} 288V250Z`, steel.dark) +
    path(`M${x - 28} 250V288Q${x - 14} 296 ${x - 6} 296V250Z`, steel.pale) +
    oval(x, 250, 28, 10, steel.light) +
    oval(x, 250, 18, 6, steel.base)
  );
}

export function battery(pen: Pen): Drawing {
  const { tint } = pen;
  const casing = tones("#2C2B31");
  return compose(
    { foot: [412, 830, 310], focus: [300, 430, 2.1], grain: "plastic", scene: "pair" },
    path("M650 400L712 344V766L650 824Z", casing.deep),
    slab(pen, boxPath(110, 396, 540, 428, 10), casing, 8),
    times(9, (index) => rect(664 + index * 5, 420 - index * 4, 2, 370, casing.dark)),
    each(
      [150, 240, 330, 420, 510, 600],
      (x) => rect(x - 22, 700, 44, 96, casing.light, 6) + rect(x - 16, 708, 38, 88, casing.base, 5),
    ),
    path("M96 340L168 282H724L656 340Z", tint.light),
    path("M656 340L724 282V350L656 412Z", tint.deep),
    path(boxPath(92, 338, 566, 74, 8), tint.base),
    rect(92, 338, 566, 10, tint.pale, 4),
    rect(92, 400, 566, 12, tint.dark, 4),
    path("M200 330L240 298H640L600 330Z", tint.dark),
    each(
      [280, 350, 420, 490, 560],
      (x) => oval(x, 314, 22, 8, tint.deep) + oval(x - 2, 312, 16, 5, tint.base),
    ),
    terminal(190, "#B5323C"),
    terminal(618, "#3A4A78"),
    stroke("M210 372C230 196 570 196 590 372", casing.deep, 24),
    stroke("M208 368C228 190 568 190 588 366", casing.light, 7),
    path(boxPath(150, 450, 460, 220, 10), white.base),
    rect(150, 450, 460, 64, tint.base, 10),
    rect(150, 490, 460, 24, tint.base),
    rect(174, 470, 190, 24, white.base, 4),
    path("M520 470L494 520H524L504 566L566 502H536L556 470Z", "#F0B51F"),
    rect(174, 540, 220, 26, tint.deep, 4),
    rect(174, 582, 160, 14, white.deep, 3),
    rect(174, 606, 200, 14, white.dark, 3),
    rect(174, 632, 120, 12, white.dark, 3),
    each(
      [430, 486, 542],
      (x) => path(`M${x} 596l24 44h-48Z`, tint.dark) + rect(x - 3, 612, 6, 16, white.base),
    ),
    path("M118 404H290L118 660Z", "#FFFFFF", 'opacity=".08"'),
  );
}

export function alternator(pen: Pen): Drawing {
  const { tint } = pen;
  const vents = (r: number, count: number, size: number, offset: number): string =>
    times(count, (index) =>
      group(
        `rotate(${index * (360 / count) + offset} 400 500)`,
        path(boxPath(400 - size / 2, 500 - r, size, 52, size / 2), darken(tint.deep, 0.55)),
        stroke(`M${400 + size / 2} ${500 - r + 10}v32`, tint.pale, 3),
      ),
    );
  const grooves = each(
    [74, 66, 58, 50],
    (r) => ring(392, 508, r, iron.deep, 4) + ring(391, 507, r - 3, steel.light, 1.8),
  );
  return compose(
    { foot: [404, 806, 200], focus: [400, 470, 2.1], grain: "grit", scene: "swatches" },
    slab(pen, "M250 290L196 196a46 46 0 0 1 78 -44L350 270Z", tint, 7),
    slab(pen, "M560 300L612 216a44 44 0 0 1 74 46L600 380Z", tint, 7),
    slab(pen, "M330 720L350 800a50 50 0 0 0 98 0L470 720Z", tint, 7),
    each(
      [
        [236, 174, 18],
        [650, 240, 17],
        [399, 792, 20],
      ] as const,
      ([x, y, r]) => disc(x, y, r, tint.deep) + disc(x + 3, y + 4, r - 5, "#D9CBB6"),
    ),
    path(boxPath(584, 470, 96, 90, 12), rubber.base),
    rect(596, 486, 70, 22, rubber.light, 5),
    stroke("M640 560v26", brass.base, 12),
    disc(408, 510, 252, tint.deep),
    orb(pen, 400, 500, 250, tint),
    ring(400, 500, 232, tint.dark, 5),
    ring(398, 498, 232, tint.pale, 2),
    times(12, (index) => group(`rotate(${index * 30 + 15} 400 500)`, rect(394, 256, 12, 16, tint.dark, 3))),
    vents(220, 16, 26, 0),
    disc(400, 500, 156, tint.dark),
    disc(398, 498, 152, tint.base),
    path("M400 500L268 420A152 152 0 0 1 380 348Z", tint.light),
    path("M400 500L530 580A152 152 0 0 1 420 650Z", tint.dark),
    vents(142, 12, 16, 15),
    times(4, (index) => group(`rotate(${index * 90 + 45} 400 500)`, bolt(400, 310, 13, steel))),
    disc(398, 516, 92, iron.deep),
    disc(394, 510, 90, iron.base),
    grooves,
    disc(392, 508, 44, iron.dark),
    path("M392 478L418 493V523L392 538L366 523V493Z", steel.base),
    path("M392 478L418 493L392 508L366 493Z", steel.light),
    disc(392, 508, 10, iron.deep),
    path(
      ovalPath(350, 450, 26, 12),
      mix("#FFFFFF", steel.base, 0.2),
      'opacity=".5" transform="rotate(-45 350 450)"',
    ),
  );
}
