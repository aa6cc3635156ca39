import { brass, darken, iron, lighten, mix, rubber, steel, tones, white } from "../palette.ts";
import type { Drawing, Pen } from "../pen.ts";
import { compose } from "../pen.ts";
import { arcPath, boxPath, disc, each, group, path, polar, rect, ring, stroke, times } from "../shape.ts";
import { bolt, lying, orb, sheen, slab, specks, threads, upright } from "../solids.ts";

export function driveBelt(pen: Pen): Drawing {
  const { tint } = pen;
  const loop =
    "M270 170C420 110 560 200 560 360C560 470 470 520 470 600C470 680 600 700 590 780C576 870 380 880 270 800C150 710 150 560 190 440C220 340 150 230 270 170Z";
  const rib = (width: number, colour: string): string => stroke(loop, colour, width);
  return compose(
    { foot: [390, 872, 200], focus: [270, 620, 2.4], grain: "rubber", scene: "pair" },
    group("translate(14 16)", rib(56, darken(tint.deep, 0.4))),
    rib(62, tint.deep),
    rib(58, tint.dark),
    rib(50, tint.base),
    rib(42, tint.deep),
    rib(36, tint.base),
    rib(27, tint.deep),
    rib(21, tint.light),
    rib(12, tint.deep),
    rib(6, tint.light),
    stroke("M170 560C172 500 196 450 204 420", lighten(tint.pale, 0.2), 5, 'opacity=".6"'),
    stroke("M216 196C250 146 330 128 390 146", lighten(tint.pale, 0.3), 7, 'opacity=".7"'),
    group(
      "rotate(52 536 290)",
      rect(490, 268, 96, 40, white.base, 3, 'opacity=".92"'),
      rect(500, 278, 60, 8, tint.deep, 2),
      rect(500, 292, 40, 6, "#B5532A", 2),
    ),
    stroke("M586 800C566 858 420 866 330 830", "#17121C", 10, 'opacity=".3"'),
  );
}

export function radiator(pen: Pen): Drawing {
  const { tint, rng } = pen;
  const rows = times(30, (row) => {
    const y = 232 + row * 18;
    const fins = `M196 ${y + 14}${times(50, () => "l4 -12l4 12")}`;
    return (
      rect(196, y, 408, 5, steel.pale) +
      rect(196, y + 5, 408, 13, iron.deep) +
      stroke(fins, rng.next() < 0.5 ? steel.dark : iron.light, 1.8)
    );
  });
  const side = (x: number): string =>
    upright(pen, boxPath(x, 186, 92, 628, 20), x, 92, tint) +
    times(
      9,
      (index) =>
        rect(x + 8, 230 + index * 62, 76, 9, tint.deep, 4) +
        rect(x + 8, 228 + index * 62, 50, 3, tint.pale, 2),
    ) +
    each([194, 796], (y) => bolt(x + 46, y + (y < 400 ? 10 : -8), 8, steel));
  return compose(
    { foot: [404, 826, 290], focus: [260, 380, 2.5], grain: "brushed", scene: "swatches" },
    lying(pen, boxPath(62, 262, 70, 74, 8), 262, 74, tint),
    lying(pen, boxPath(54, 256, 20, 86, 6), 256, 86, tint),
    lying(pen, boxPath(670, 660, 70, 74, 8), 660, 74, tint),
    lying(pen, boxPath(728, 654, 20, 86, 6), 654, 86, tint),
    rect(190, 214, 420, 572, iron.deep),
    rows,
    path("M196 228H430L196 560Z", "#FFFFFF", 'opacity=".14"'),
    lying(pen, "M180 200H620V232H180Z", 200, 32, steel),
    lying(pen, "M180 770H620V802H180Z", 770, 32, steel),
    side(106),
    side(602),
    upright(pen, boxPath(614, 142, 68, 46, 6), 614, 68, tint),
    upright(pen, boxPath(604, 124, 88, 30, 10), 604, 88, brass),
    each([620, 634, 648, 662, 676], (x) => stroke(`M${x} 132v16`, brass.deep, 3)),
    slab(pen, "M240 802H300V832H240Z", iron, 4),
    slab(pen, "M500 802H560V832H500Z", iron, 4),
  );
}

export function clutchKit(pen: Pen): Drawing {
  const { tint } = pen;
  const fingers = times(18, (index) =>
    group(
      `rotate(${index * 20} 470 390)`,
      path("M470 260L482 262L476 340H464L458 262Z", steel.base),
      path("M470 260L476 261L470 340H464L458 262Z", steel.light),
    ),
  );
  const friction = times(
    16,
    (index) =>
      path(
        arcPath(320, 590, 150, 216, index * 22.5 + 2, index * 22.5 + 20),
        index % 2 === 0 ? "#8B6B4C" : "#7C5E43",
      ) +
      stroke(
        `M${polar(320, 590, 152, index * 22.5 + 11)}L${polar(320, 590, 214, index * 22.5 + 11)}`,
        "#5B4431",
        3,
        'opacity=".6"',
      ) +
      disc(
        320 + 183 * Math.cos((index * Math.PI) / 8 + 0.1),
        590 + 183 * Math.sin((index * Math.PI) / 8 + 0.1),
        6,
        "#D9B27A",
      ),
  );
  const springs = times(4, (index) =>
    group(
      `rotate(${index * 90 + 45} 320 590)`,
      path(boxPath(284, 480, 72, 34, 10), iron.deep),
      times(7, (coil) => stroke(`M${292 + coil * 9} 484l4 26`, steel.pale, 5)),
    ),
  );
  return compose(
    { foot: [404, 826, 250], focus: [320, 590, 2.2], grain: "brushed", scene: "swatches" },
    disc(482, 402, 236, tint.deep),
    disc(470, 390, 236, tint.dark),
    disc(467, 387, 230, tint.base),
    sheen(470, 390, 130, 230, 0.26),
    times(6, (index) =>
      group(
        `rotate(${index * 60 + 10} 470 390)`,
        slab(pen, boxPath(446, 142, 48, 40, 10), tint, 5),
        disc(470, 162, 10, iron.deep),
      ),
    ),
    ring(470, 390, 196, tint.deep, 5),
    disc(470, 390, 142, iron.deep),
    disc(470, 390, 134, darken(iron.deep, 0.5)),
    fingers,
    ring(470, 390, 132, steel.dark, 8),
    disc(470, 390, 50, darken(iron.deep, 0.6)),
    disc(330, 602, 218, "#3E2F24"),
    disc(320, 590, 218, "#5B4431"),
    friction,
    disc(320, 590, 144, tint.dark),
    disc(318, 588, 140, tint.base),
    sheen(320, 590, 60, 140, 0.28),
    springs,
    times(8, (index) =>
      bolt(320 + 126 * Math.cos((index * Math.PI) / 4), 590 + 126 * Math.sin((index * Math.PI) / 4), 9, iron),
    ),
    disc(320, 590, 58, iron.deep),
    disc(318, 588, 54, steel.base),
    times(18, (index) => rect(316, 554, 8, 18, iron.deep, 0, `transform="rotate(${index * 20} 320 590)"`)),
    disc(320, 590, 28, iron.deep),
    disc(323, 593, 24, "#DDD0BC"),
    group(
      "translate(612 728)",
      orb(pen, 0, 0, 82, tint),
      disc(0, 0, 62, rubber.base),
      times(12, (index) =>
        orb(pen, 50 * Math.cos((index * Math.PI) / 6), 50 * Math.sin((index * Math.PI) / 6), 9, steel),
      ),
      disc(0, 0, 38, steel.dark),
      disc(-2, -2, 35, steel.light),
      disc(2, 2, 26, "#DDD0BC"),
    ),
  );
}

export function oilBottle(pen: Pen): Drawing {
  const { tint } = pen;
  const jug =
    "M250 300Q250 262 290 256H470Q520 250 560 290Q596 330 596 390V810Q596 848 558 852H242Q204 848 204 810V420Q204 370 234 346Q250 332 250 300Z";
  const hole =
    "M480 330Q548 336 550 400V560Q550 596 522 596Q498 596 498 560V440Q498 400 466 380Q452 340 480 330Z";
  const label =
    "M226 470H468Q476 470 476 480V600Q476 626 500 630H574V790Q574 806 558 806H242Q226 806 226 790Z";
  return compose(
    { foot: [404, 850, 215], focus: [340, 620, 2.3], grain: "plastic", scene: "pair" },
    upright(pen, boxPath(282, 200, 128, 66, 6), 282, 128, tones(tint.dark)),
    upright(pen, boxPath(274, 136, 144, 84, 12), 274, 144, tones("#2E2B30")),
    times(15, (index) => rect(282 + index * 9, 150, 3, 58, "#16141A")),
    rect(274, 210, 144, 10, "#17151B", 3),
    path(jug, tint.base),
    pen.clip(
      jug,
      path("M204 300H290Q250 420 252 860H204Z", tint.light),
      rect(222, 380, 14, 450, tint.pale, 7),
      path("M560 280Q572 360 566 860H620V280Z", tint.deep),
      path("M500 620H566V860H500Z", tint.dark, 'opacity=".5"'),
      rect(200, 826, 420, 30, tint.dark),
    ),
    path(hole, tint.deep),
    path(
      "M486 346Q538 352 538 404V560Q538 584 522 584Q508 584 508 560V436Q508 396 478 374Q466 350 486 346Z",
      "#E6DAC8",
    ),
    path("M486 346Q520 350 530 372Q500 362 478 374Q466 350 486 346Z", darken("#E6DAC8", 0.25)),
    path(label, white.base),
    pen.clip(
      label,
      path("M226 690Q340 640 574 720V810H226Z", darken(tint.deep, 0.2)),
      path("M226 690Q340 640 574 720V736Q340 660 226 708Z", tint.base),
      path("M350 496c46 66 66 92 66 126a66 66 0 0 1 -132 0c0 -34 20 -60 66 -126Z", tint.base),
      path("M350 496c-20 60 -30 100 -20 190a66 66 0 0 1 -46 -64c0 -34 20 -60 66 -126Z", tint.light),
      path("M310 620q-4 34 22 48", "none", `stroke="${white.light}" stroke-width="9" stroke-linecap="round"`),
      rect(440, 650, 112, 22, tint.deep, 4),
      rect(254, 748, 180, 16, white.base, 4),
      rect(254, 774, 120, 10, tint.light, 4),
    ),
    rect(580, 430, 8, 380, lighten(tint.pale, 0.4), 3, 'opacity=".75"'),
    times(9, (index) => stroke(`M576 ${450 + index * 42}h8`, tint.deep, 3)),
    stroke("M290 262Q330 258 460 262Q520 262 552 300", tint.pale, 6, 'opacity=".8"'),
  );
}

export function carJack(pen: Pen): Drawing {
  const { tint } = pen;
  const arm = (x1: number, y1: number, x2: number, y2: number, tone = tint): string => {
    const d = `M${x1} ${y1}L${x2} ${y2}`;
    return (
      stroke(d, tone.deep, 66) +
      stroke(d, tone.dark, 60) +
      stroke(d, tone.base, 52, 'transform="translate(-2 -4)"') +
      stroke(d, tone.light, 8, 'transform="translate(-8 -20)"') +
      stroke(d, tone.deep, 12, 'opacity=".55"')
    );
  };
  return compose(
    { foot: [404, 832, 230], focus: [300, 500, 2.1], grain: "plastic", scene: "swatches" },
    slab(pen, "M230 780H570L610 826Q612 836 600 836H200Q188 836 190 826Z", tint, 7),
    path("M300 700H500L540 784H260Z", tint.deep),
    arm(340, 738, 150, 520),
    arm(460, 738, 650, 520),
    group("rotate(90 400 520)", threads(pen, [386, 205, 28, 560], steel, 13)),
    arm(340, 300, 150, 520),
    arm(460, 300, 650, 520),
    slab(pen, boxPath(104, 474, 92, 92, 16), iron, 6),
    slab(pen, boxPath(604, 474, 92, 92, 16), iron, 6),
    orb(pen, 150, 520, 30, steel),
    orb(pen, 650, 520, 30, steel),
    ring(722, 520, 22, steel.dark, 10),
    ring(720, 518, 23, steel.pale, 3),
    each(
      [
        [340, 738],
        [460, 738],
        [340, 300],
        [460, 300],
      ] as const,
      ([x, y]) => orb(pen, x, y, 24, steel) + disc(x, y, 9, iron.deep),
    ),
    slab(pen, "M290 240H510L490 318Q400 340 310 318Z", tint, 7),
    slab(
      pen,
      "M282 196Q282 184 296 184H340L352 214H448L460 184H504Q518 184 518 196V246H282Z",
      tones(mix(rubber.base, tint.deep, 0.2)),
      6,
    ),
    each([320, 400, 480], (x) => rect(x - 12, 226, 24, 10, rubber.light, 3)),
    bolt(250, 806, 9, steel),
    bolt(550, 806, 9, steel),
    rect(350, 800, 100, 14, tint.pale, 4, 'opacity=".7"'),
  );
}

function mat(pen: Pen, dx: number, dy: number, turn: number): string {
  const { tint } = pen;
  const shape =
    "M170 190Q168 160 200 156L470 140Q504 140 512 172L530 300Q600 310 610 350L620 780Q620 816 584 820H200Q162 816 160 780Z";
  const inner =
    "M196 210Q196 186 220 184L456 170Q480 170 486 194L506 326Q576 332 582 366L592 764Q592 790 566 792H216Q188 790 188 764Z";
  const ribs = times(26, (index) =>
    stroke(
      `M${180 - 100} ${200 + index * 26}l560 -60`,
      index % 2 === 0 ? tint.dark : tint.light,
      6,
      'opacity=".7"',
    ),
  );
  return group(
    `translate(${dx} ${dy}) rotate(${turn} 400 500)`,
    slab(pen, shape, tones(tint.dark), 7),
    path(inner, tint.base),
    pen.clip(
      inner,
      ribs,
      specks(pen, [180, 170, 420, 620], tint.pale, 130),
      specks(pen, [180, 170, 420, 620], tint.deep, 130),
      path("M180 170H420L180 560Z", "#FFFFFF", 'opacity=".07"'),
    ),
    stroke(inner, tint.pale, 3, 'stroke-dasharray="9 9" opacity=".8"'),
    slab(pen, boxPath(232, 540, 230, 180, 22), tones(mix(tint.deep, rubber.base, 0.4)), 6),
    times(
      7,
      (index) =>
        rect(254, 562 + index * 20, 186, 8, tint.dark, 4) + rect(254, 561 + index * 20, 186, 2, tint.light),
    ),
    each(
      [
        [250, 228],
        [430, 216],
      ] as const,
      ([x, y]) =>
        disc(x, y, 17, rubber.deep) + disc(x, y, 12, brass.base) + disc(x - 2, y - 2, 6, brass.pale),
    ),
  );
}

export function carMat(pen: Pen): Drawing {
  return compose(
    { foot: [404, 842, 270], focus: [350, 560, 2.3], grain: "weave", scene: "swatches" },
    mat(pen, 58, -8, 6),
    mat(pen, -40, 20, -2),
  );
}
