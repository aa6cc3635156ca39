import { brass, copper, darken, iron, lighten, mix, paper, rubber, steel, tones, white } from "../palette.ts";
import type { Drawing, Pen } from "../pen.ts";
import { compose } from "../pen.ts";
import { boxPath, disc, each, group, mirrored, path, polar, rect, ring, stroke, times } from "../shape.ts";
import { bolt, lying, orb, sheen, slab, upright } from "../solids.ts";

function knob(pen: Pen, x: number, y: number, r: number, turn: number): string {
  const ticks = times(11, (index) =>
    stroke(
      `M${polar(x, y, r * 1.3, 130 + index * 28)}L${polar(x, y, r * 1.48, 130 + index * 28)}`,
      "#EFE6D6",
      1.8,
      'opacity=".8"',
    ),
  );
  return (
    ticks +
    orb(pen, x, y, r, rubber) +
    disc(x - 1, y - 1, r * 0.62, rubber.light) +
    stroke(`M${polar(x, y, r * 0.3, turn)}L${polar(x, y, r * 0.86, turn)}`, "#F6F1E8", 3.4)
  );
}

export function amplifier(pen: Pen): Drawing {
  const { tint } = pen;
  const cloth = boxPath(150, 384, 500, 400, 8);
  const weave = times(
    62,
    (index) =>
      stroke(`M${-260 + index * 16} 384l400 400`, "#B49A6A", 3, 'opacity=".6"') +
      stroke(`M${140 + index * 16} 384l-400 400`, "#6A5638", 3, 'opacity=".55"'),
  );
  const corner = each(
    [
      [110, 222, 0],
      [690, 222, 90],
      [690, 826, 180],
      [110, 826, 270],
    ] as const,
    ([x, y, turn]) =>
      group(
        `translate(${x} ${y}) rotate(${turn})`,
        path("M-4 -4H52L40 20Q20 22 20 40L-4 52Z", brass.dark),
        path("M-4 -4H48L40 12Q12 14 12 40L-4 48Z", brass.light),
        disc(16, 16, 4, brass.deep),
      ),
  );
  return compose(
    { foot: [406, 850, 300], focus: [300, 350, 2.3], grain: "weave", scene: "pair" },
    stroke("M290 222C290 164 310 160 330 160H470C490 160 510 164 510 222", rubber.deep, 22),
    stroke("M289 218C289 162 308 157 330 157H470C488 157 506 160 508 200", rubber.light, 6),
    rect(272, 212, 40, 14, brass.base, 4),
    rect(490, 212, 40, 14, brass.base, 4),
    each([170, 630], (x) => rect(x - 24, 824, 48, 24, rubber.deep, 6)),
    slab(pen, boxPath(104, 216, 592, 616, 22), tint, 9),
    times(70, () =>
      stroke(
        `M${pen.rng.between(112, 684)} ${pen.rng.between(226, 820)}h${pen.rng.between(4, 12)}`,
        tint.light,
        2,
        'opacity=".4"',
      ),
    ),
    slab(pen, boxPath(140, 252, 520, 104, 8), tones(mix("#C7A45A", tint.base, 0.12)), 5),
    rect(150, 262, 500, 84, darken(tint.deep, 0.5), 5),
    times(7, (index) => knob(pen, 232 + index * 54, 304, 17, 150 + index * 37)),
    disc(180, 304, 13, steel.dark),
    disc(180, 304, 7, "#18161A"),
    disc(622, 304, 11, "#C2352B"),
    disc(619, 301, 5, "#FF9A86"),
    rect(140, 374, 520, 420, darken(tint.deep, 0.4), 10),
    path(cloth, "#8F7850"),
    pen.clip(
      cloth,
      disc(400, 584, 178, "#3A2F22", 'opacity=".38"'),
      disc(400, 584, 70, "#2A2218", 'opacity=".3"'),
      weave,
      path("M150 384H420L150 700Z", "#FFFFFF", 'opacity=".09"'),
      rect(150, 384, 500, 14, "#17121C", 0, 'opacity=".35"'),
    ),
    stroke(boxPath(150, 384, 500, 400, 8), brass.light, 4),
    rect(176, 412, 112, 34, "#231C16", 5),
    rect(190, 424, 84, 10, brass.pale, 4),
    corner,
  );
}

export function speaker(pen: Pen): Drawing {
  const { tint } = pen;
  const screws = (x: number, y: number, r: number, count: number): string =>
    times(count, (index) =>
      bolt(
        x + r * Math.cos((index * 2 * Math.PI) / count + 0.4),
        y + r * Math.sin((index * 2 * Math.PI) / count + 0.4),
        8,
        iron,
      ),
    );
  return compose(
    { foot: [414, 874, 250], focus: [360, 560, 2.2], grain: "rubber", scene: "pair" },
    path("M620 130L668 160V836L620 872Z", tint.deep),
    slab(pen, boxPath(166, 118, 464, 756, 26), tint, 10),
    path("M176 128H420L176 560Z", "#FFFFFF", 'opacity=".06"'),
    path("M238 200Q400 120 558 200Q590 300 520 372Q400 420 276 372Q206 300 238 200Z", tint.dark),
    path(
      "M250 210Q400 136 546 210Q574 296 512 358Q400 400 284 358Q224 296 250 210Z",
      tint.light,
      'opacity=".55"',
    ),
    disc(398, 280, 66, rubber.deep),
    disc(396, 278, 60, rubber.light),
    disc(396, 278, 44, copper.dark),
    orb(pen, 396, 278, 38, tones("#C9A24B")),
    times(9, (index) => stroke(`M${356 + index * 10} 226v104`, "#17151B", 1.6, 'opacity=".35"')),
    disc(404, 578, 188, tint.deep),
    disc(398, 572, 186, tint.dark),
    ring(398, 572, 176, tint.light, 3),
    screws(398, 572, 172, 8),
    disc(398, 572, 156, rubber.deep),
    ring(396, 570, 138, rubber.light, 18),
    ring(394, 568, 142, "#8B8794", 4, 'opacity=".6"'),
    disc(398, 572, 122, "#D9B64A"),
    disc(398, 572, 120, "#E0C25C"),
    sheen(398, 572, 30, 120, 0.25),
    times(18, (index) =>
      stroke(`M398 572m0 -46v-70`, "#8F7220", 1.6, `opacity=".4" transform="rotate(${index * 20} 398 572)"`),
    ),
    orb(pen, 398, 572, 46, tones("#3A3740")),
    path(boxPath(288, 794, 224, 42, 21), darken(tint.deep, 0.55)),
    path("M288 812H512V826Q506 836 491 836H309Q292 834 288 826Z", "#0E0C11"),
    disc(572, 816, 7, "#7FC46A"),
    rect(206, 806, 54, 12, tint.pale, 4, 'opacity=".7"'),
    each([220, 580], (x) => rect(x - 30, 868, 60, 10, rubber.deep, 4)),
  );
}

export function jackCable(pen: Pen): Drawing {
  const { tint, rng } = pen;
  const lead = (d: string, w: number): string =>
    stroke(d, tint.deep, w) +
    stroke(d, tint.base, w * 0.78, 'transform="translate(-1 -1)"') +
    stroke(d, tint.light, w * 0.26, 'transform="translate(-3 -3)"') +
    stroke(d, tint.deep, w * 0.5, 'stroke-dasharray="2 11" opacity=".35"');
  const coils = times(6, (index) => {
    const [x, y, r] = [398 + rng.between(-9, 9), 400 + rng.between(-9, 9), 176 + index * 15];
    return lead(`M${x - r} ${y}a${r} ${r} 0 1 1 ${2 * r} 0a${r} ${r} 0 1 1 ${-2 * r} 0Z`, 17);
  });
  const plug = (x: number, y: number, turn: number): string =>
    group(
      `translate(${x} ${y}) rotate(${turn})`,
      upright(pen, "M-13 -70H13L16 0H-16Z", -16, 32, rubber),
      times(4, (index) => stroke(`M-12 ${-58 + index * 14}h24`, rubber.deep, 4)),
      upright(pen, "M-28 0H28L30 112H-30Z", -30, 60, tones("#3B3A41")),
      times(9, (index) => stroke(`M${-22 + index * 5.6} 40v56`, "#1B1A1F", 2)),
      rect(-30, 14, 60, 12, tint.base),
      upright(pen, "M-22 112H22V130H-22Z", -22, 44, brass),
      upright(pen, "M-12 130H12V206H-12Z", -12, 24, brass),
      rect(-12, 180, 24, 6, "#1E1C20"),
      upright(pen, "M-12 206H12L9 222L13 232L0 256L-13 232L-9 222Z", -13, 26, brass),
    );
  return compose(
    { foot: [400, 874, 200], focus: [240, 300, 2.6], grain: "rubber", scene: "pair" },
    lead("M560 520C610 580 560 600 520 600", 17),
    coils,
    lead("M238 512C250 570 300 560 296 600", 17),
    lead("M548 520C560 570 500 566 498 560", 17),
    slab(pen, "M376 556H424L430 668H370Z", tones("#2E2B33"), 5),
    rect(370, 596, 60, 22, "#151319", 4),
    path(boxPath(386, 628, 28, 28, 4), tint.base),
    plug(296, 622, 6),
    plug(508, 632, -10),
  );
}

export function stringPack(pen: Pen): Drawing {
  const { tint } = pen;
  const coil = times(
    8,
    (index) =>
      ring(
        412 + index * 1.5,
        320 - index * 1.2,
        148 - index * 6.5,
        index % 2 === 0 ? "#8E7440" : "#5F6268",
        5,
      ) +
      ring(
        410 + index * 1.5,
        318 - index * 1.2,
        148 - index * 6.5,
        index % 2 === 0 ? brass.pale : steel.pale,
        2,
      ),
  );
  const pack = "M190 330H610V850Q610 862 598 862H202Q190 862 190 850Z";
  return compose(
    { foot: [404, 862, 230], focus: [400, 400, 2.4], grain: "paper", scene: "swatches" },
    group(
      "rotate(-4 400 600)",
      rect(208, 240, 388, 600, paper.dark, 6),
      rect(204, 236, 388, 600, paper.light, 6),
    ),
    coil,
    times(
      5,
      (index) =>
        disc(520 + index * 9, 216 - index * 9, 11, brass.dark) +
        disc(519 + index * 9, 215 - index * 9, 5, "#E9DFD0"),
    ),
    slab(pen, pack, tint, 7),
    pen.clip(
      pack,
      path("M190 330H610V420Q400 520 190 420Z", tint.dark),
      path("M190 330H610V404Q400 504 190 404Z", tint.light),
      path("M190 330H420L190 700Z", "#FFFFFF", 'opacity=".1"'),
      rect(190, 640, 420, 150, white.base),
      rect(190, 640, 420, 10, tint.deep),
      rect(190, 780, 420, 10, tint.deep),
      times(
        6,
        (index) =>
          stroke(`M${258 + index * 57} 480V640`, index < 3 ? "#F0D9A0" : "#F8F4EA", 7 - index) +
          disc(258 + index * 57, 564, 24, tint.deep) +
          disc(258 + index * 57, 564, 17 - index * 1.6, lighten(tint.pale, 0.3)),
      ),
    ),
    rect(230, 674, 230, 32, tint.deep, 5),
    rect(230, 724, 150, 14, white.deep, 4),
    rect(230, 748, 190, 11, white.dark, 4),
    each([0, 1, 2, 3, 4, 5, 6, 7, 8], (bar) =>
      rect(494 + bar * 10, 676, bar % 3 === 0 ? 7 : 4, 80, "#2A2622"),
    ),
    rect(230, 812, 120, 14, tint.pale, 5),
  );
}

export function instrumentCase(pen: Pen): Drawing {
  const { tint } = pen;
  const outline = mirrored(
    400,
    [46, 96],
    [
      [72, 96, 72, 130, 72, 200],
      [72, 330, 64, 400, 104, 432],
      [160, 470, 172, 520, 160, 580],
      [156, 620, 208, 660, 214, 740],
      [218, 846, 140, 884, 0, 884],
    ],
  );
  const inner = mirrored(
    400,
    [34, 122],
    [
      [50, 122, 50, 150, 50, 210],
      [50, 350, 44, 420, 88, 452],
      [138, 486, 148, 530, 138, 580],
      [134, 626, 184, 670, 190, 744],
      [192, 830, 120, 860, 0, 860],
    ],
  );
  const latch = (x: number, y: number, turn: number): string =>
    group(
      `translate(${x} ${y}) rotate(${turn})`,
      slab(pen, boxPath(-22, -16, 44, 32, 6), brass, 4),
      rect(-12, -4, 24, 8, brass.deep, 3),
    );
  return compose(
    { foot: [410, 884, 190], focus: [400, 640, 2.3], grain: "weave", scene: "pair" },
    group("translate(24 6)", path(outline, tint.deep)),
    group("translate(12 3)", path(outline, darken(tint.deep, 0.4)), stroke(outline, brass.dark, 3)),
    slab(pen, outline, tint, 9),
    pen.clip(
      outline,
      path("M180 80H390L300 900H150Z", tint.light, 'opacity=".55"'),
      path("M520 400C600 560 640 760 520 900H660V400Z", tint.dark),
      times(240, () =>
        disc(
          pen.rng.between(180, 620),
          pen.rng.between(96, 884),
          pen.rng.between(1, 2.4),
          pen.rng.next() < 0.5 ? tint.pale : tint.deep,
          'opacity=".35"',
        ),
      ),
    ),
    stroke(inner, tint.deep, 5),
    stroke(inner, lighten(tint.pale, 0.1), 2.4, 'stroke-dasharray="10 8" opacity=".8"'),
    latch(322, 210, 90),
    latch(300, 440, 62),
    latch(236, 560, 86),
    latch(194, 720, 80),
    latch(284, 862, 28),
    latch(474, 240, 90),
    path(boxPath(584, 600, 44, 12, 6), brass.dark),
    path(boxPath(606, 700, 34, 12, 6), brass.dark),
    stroke("M572 590C640 590 650 620 646 650C642 690 640 700 612 706", rubber.deep, 20),
    stroke("M576 586C638 588 645 618 641 648", rubber.light, 6),
    path(boxPath(340, 690, 120, 74, 10), tint.deep),
    path(boxPath(346, 694, 108, 62, 8), brass.base),
    path("M346 694H420L370 756H346Z", brass.pale),
    path("M400 702L409 716L424 725L409 734L400 748L391 734L376 725L391 716Z", tint.deep),
    each(
      [
        [368, 118],
        [432, 118],
      ] as const,
      ([x, y]) => bolt(x, y, 7, brass),
    ),
  );
}

function combo(pen: Pen, x: number): string {
  return (
    disc(x + 2, 562, 50, "#121016") +
    disc(x, 560, 48, steel.dark) +
    disc(x - 1, 559, 42, "#26242B") +
    disc(x, 560, 17, "#0E0C11") +
    ring(x, 560, 17, steel.base, 4) +
    each([90, 210, 330], (turn) => {
      const [px = 0, py = 0] = polar(x, 560, 30, turn).split(" ").map(Number);
      return disc(px, py, 6, "#0E0C11") + ring(px, py, 6, steel.dark, 2);
    }) +
    bolt(x - 38, 596, 5, steel) +
    bolt(x + 38, 524, 5, steel) +
    stroke(`M${x - 34} 530A46 46 0 0 1 ${x} 514`, steel.pale, 4) +
    knob(pen, x, 462, 22, x)
  );
}

export function audioInterface(pen: Pen): Drawing {
  const { tint } = pen;
  const lamps = each([150, 270], (x) => ring(x, 462, 32, "#7FC46A", 4, 'opacity=".85"'));
  return compose(
    { foot: [406, 656, 320], focus: [300, 510, 2.1], grain: "brushed", scene: "pair" },
    path("M96 410L150 330H650L704 410Z", tint.light),
    path("M150 330H420L330 410H96Z", lighten(tint.pale, 0.1), 'opacity=".55"'),
    path("M600 330H650L704 410H640Z", tint.dark),
    times(14, (index) => stroke(`M${330 + index * 11} 346l${-8 + index * 1.2} 44`, tint.deep, 4)),
    slab(pen, boxPath(76, 404, 648, 246, 30), tint, 9),
    path(boxPath(100, 424, 600, 208, 14), "#1C1A20"),
    path("M114 424H380L250 632H114Q100 632 100 618V438Q100 424 114 424Z", "#2B2830"),
    lamps,
    combo(pen, 150),
    combo(pen, 270),
    ring(450, 524, 84, "#EFE6D6", 2, 'opacity=".4"'),
    times(15, (index) =>
      disc(
        450 + 78 * Math.cos(((130 + index * 20) * Math.PI) / 180),
        524 + 78 * Math.sin(((130 + index * 20) * Math.PI) / 180),
        4,
        index < 10 ? "#7FC46A" : index < 12 ? "#E0B33A" : "#4A4650",
      ),
    ),
    orb(pen, 450, 524, 64, steel),
    sheen(450, 524, 10, 60, 0.3),
    stroke("M450 524m14 -22l22 -32", "#2A282E", 6),
    times(
      2,
      (index) =>
        rect(556 + index * 40, 452, 26, 16, index === 0 ? tint.base : "#4A4650", 5) +
        disc(569 + index * 40, 484, 4, index === 0 ? "#7FC46A" : "#6A6670"),
    ),
    knob(pen, 590, 560, 24, 300),
    disc(658, 560, 24, steel.dark),
    disc(658, 560, 18, "#0E0C11"),
    ring(658, 560, 12, brass.base, 4),
    stroke("M646 500a12 12 0 0 1 24 0M644 500v12M672 500v12", "#EFE6D6", 4),
    each([140, 660], (x) => rect(x - 40, 646, 80, 12, rubber.deep, 5)),
  );
}

export function turntable(pen: Pen): Drawing {
  const { tint } = pen;
  const [cx, cy] = [336, 500];
  const grooves = times(17, (index) =>
    ring(cx, cy, 84 + index * 8, index % 5 === 4 ? "#4A4750" : "#2E2C33", 2.2),
  );
  return compose(
    { foot: [406, 816, 320], focus: [330, 480, 2.1], grain: "wood", scene: "pair" },
    each([120, 680], (x) => rect(x - 34, 780, 68, 30, rubber.deep, 8)),
    path(boxPath(70, 214, 660, 584, 18), tint.deep),
    path(boxPath(70, 200, 660, 560, 18), tint.base),
    pen.clip(
      boxPath(70, 200, 660, 598, 18),
      times(22, (index) =>
        stroke(
          `M60 ${206 + index * 27}q180 ${pen.rng.between(-14, 14)} 340 ${pen.rng.between(-8, 8)}t350 ${pen.rng.between(-8, 8)}`,
          index % 2 === 0 ? tint.dark : tint.light,
          3,
          'opacity=".55"',
        ),
      ),
      path("M70 200H420L70 700Z", "#FFFFFF", 'opacity=".09"'),
      rect(70, 756, 660, 44, tint.deep, 0, 'opacity=".55"'),
      rect(70, 200, 660, 6, tint.pale, 0, 'opacity=".7"'),
    ),
    disc(cx + 10, cy + 12, 252, tint.deep),
    disc(cx, cy, 250, steel.dark),
    disc(cx - 2, cy - 2, 246, steel.base),
    times(72, (index) =>
      disc(
        cx + 240 * Math.cos((index * Math.PI) / 36),
        cy + 240 * Math.sin((index * Math.PI) / 36),
        3.4,
        iron.deep,
      ),
    ),
    disc(cx, cy, 230, "#1C1B20"),
    grooves,
    sheen(cx, cy, 78, 226, 0.2),
    disc(cx, cy, 76, "#D9A441"),
    disc(cx, cy, 70, "#B5532A"),
    path(`M${cx - 70} ${cy}a70 70 0 0 1 140 0Z`, "#C9693D"),
    rect(cx - 36, cy - 40, 72, 9, "#F3E6CC", 3),
    rect(cx - 26, cy + 30, 52, 6, "#F3E6CC", 3),
    disc(cx, cy, 8, steel.pale),
    disc(cx, cy, 4, iron.deep),
    disc(640, 316, 64, tint.deep),
    orb(pen, 638, 312, 60, steel),
    orb(pen, 638, 312, 38, iron),
    stroke(
      "M646 244L632 480Q628 520 596 552L540 604",
      "#17121C",
      10,
      'opacity=".3" transform="translate(10 12)"',
    ),
    stroke("M646 244L632 480Q628 520 596 552L540 604", steel.dark, 14),
    stroke("M644 244L630 480Q626 520 594 550L538 602", "#F4F2EE", 5),
    slab(pen, boxPath(620, 214, 56, 52, 10), rubber, 5),
    group(
      "translate(534 610) rotate(44)",
      slab(pen, boxPath(-18, -14, 36, 62, 5), rubber, 4),
      rect(-8, 38, 16, 12, "#C2352B"),
    ),
    slab(pen, boxPath(640, 560, 50, 130, 8), iron, 4),
    rect(662, 572, 6, 106, "#1B1A1F"),
    slab(pen, boxPath(646, 616, 38, 20, 5), steel, 3),
    orb(pen, 110, 718, 24, steel),
    disc(160, 730, 6, "#7FC46A"),
    lying(pen, boxPath(590, 716, 100, 18, 9), 716, 18, steel),
  );
}
