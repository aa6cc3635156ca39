import { brass, darken, ebony, lighten, mix, steel, tones, white } from "../palette.ts";
import type { Tones } from "../palette.ts";
import type { Drawing, Pen } from "../pen.ts";
import { compose } from "../pen.ts";
import {
  boxPath,
  disc,
  each,
  group,
  mirrored,
  oval,
  ovalPath,
  path,
  rect,
  ring,
  stroke,
  times,
} from "../shape.ts";
import { grainDown, orb, slab, upright } from "../solids.ts";

/** Strings from the nut to the bridge, opening from one half-width to another. */
function courses(
  count: number,
  axis: number,
  top: readonly [number, number],
  bottom: readonly [number, number],
): string {
  return times(count, (index) => {
    const part = count === 1 ? 0 : (index / (count - 1) - 0.5) * 2;
    const line = `M${axis + part * top[1]} ${top[0]}L${axis + part * bottom[1]} ${bottom[0]}`;
    return (
      stroke(line, "#2A1E16", 3, 'opacity=".3" transform="translate(3 2)"') +
      stroke(line, index < count / 2 ? "#E3C27C" : "#F6F0E2", 2.6 - index * (1 / count))
    );
  });
}

function rose(cx: number, cy: number, r: number, dark: string, light: string): string {
  const star = times(12, (index) =>
    path(
      `M${cx} ${cy - r * 0.92}Q${cx + r * 0.3} ${cy - r * 0.5} ${cx} ${cy - r * 0.12}Q${cx - r * 0.3} ${cy - r * 0.5} ${cx} ${cy - r * 0.92}Z`,
      "none",
      `stroke="${light}" stroke-width="${Math.max(2, r / 18)}" transform="rotate(${index * 30} ${cx} ${cy})"`,
    ),
  );
  return (
    disc(cx, cy, r * 1.2, dark) +
    ring(cx, cy, r * 1.1, light, r * 0.06, `stroke-dasharray="${r * 0.09} ${r * 0.07}"`) +
    disc(cx, cy, r, darken(dark, 0.55)) +
    star +
    ring(cx, cy, r * 0.62, light, r * 0.05) +
    disc(cx, cy, r * 0.14, light)
  );
}

function lute(pen: Pen): string {
  const { tint } = pen;
  const face = tones(mix(tint.base, "#E9C68C", 0.72));
  const outline = (grow: number): string =>
    mirrored(
      400,
      [26, 338 - grow],
      [
        [60 + grow, 420, 226 + grow, 500, 226 + grow, 664],
        [226 + grow, 800 + grow, 120, 872 + grow, 0, 872 + grow],
      ],
    );
  const ribs = times(7, (index) =>
    stroke(
      `M${424 + index * 2} 350C${470 + index * 9} 430 ${636 + index * 7} 520 ${640 + index * 8} 668C${636 + index * 8} 800 ${540 + index * 8} ${872 + index * 3} 404 ${874 + index * 4}`,
      index % 2 === 0 ? tint.dark : tint.light,
      4,
    ),
  );
  return (
    group(
      "translate(16 8)",
      path(
        mirrored(
          414,
          [26, 330],
          [
            [90, 420, 258, 510, 258, 668],
            [258, 812, 130, 890, 0, 890],
          ],
        ),
        tint.deep,
      ),
    ) +
    group("translate(6 0)", ribs) +
    path(outline(6), tint.deep) +
    path(outline(0), face.base) +
    pen.clip(
      outline(0),
      path("M100 300H380L330 900H100Z", face.light),
      path("M500 300H700V900H470Q600 700 500 300Z", face.dark, 'opacity=".6"'),
      grainDown(pen, [170, 330, 460, 550], face.deep, 26),
      stroke(outline(0), tint.dark, 16),
      stroke(outline(0), "#F0E4C8", 3, 'stroke-dasharray="7 6"'),
    ) +
    rose(400, 560, 66, tint.dark, face.pale) +
    rose(318, 668, 30, tint.dark, face.pale) +
    rose(482, 668, 30, tint.dark, face.pale) +
    path("M400 690C424 690 430 716 400 756C370 716 376 690 400 690Z", tint.deep)
  );
}

export function oud(pen: Pen): Drawing {
  const { tint } = pen;
  const pegs = times(
    6,
    (index) =>
      group(
        `translate(${376 + index * 22} ${134 - index * 14})`,
        stroke("M0 0L-22 -44", ebony.base, 8),
        oval(-25, -52, 9, 13, ebony.base, 'transform="rotate(-26 -25 -52)"'),
        oval(-27, -55, 4, 7, ebony.pale, 'transform="rotate(-26 -27 -55)"'),
      ) +
      group(
        `translate(${384 + index * 22} ${152 - index * 13})`,
        stroke("M0 0L22 42", ebony.dark, 8),
        oval(25, 50, 9, 13, ebony.base, 'transform="rotate(-26 25 50)"'),
      ),
  );
  return compose(
    { foot: [378, 884, 190], focus: [400, 590, 2.5], grain: "wood", scene: "swatches" },
    group(
      "translate(30 66) scale(.925) rotate(5 400 500)",
      pegs,
      slab(pen, "M366 158L370 128L520 40Q546 30 552 52Q552 70 530 80L424 158Z", tint, 6),
      stroke("M384 140L524 58", tint.deep, 7),
      lute(pen),
      path("M370 152H430L438 356Q400 372 362 356Z", ebony.base),
      path("M370 152H386L378 360L362 356Z", ebony.light),
      each([220, 290], (y) => rect(384, y, 32, 5, "#E9DFC8", 2)),
      path("M362 354Q400 374 438 354L420 410Q400 440 380 410Z", ebony.base),
      rect(364, 146, 72, 12, "#F3EAD6", 3),
      slab(pen, "M318 776H482L492 800H308Z", ebony, 4),
      courses(11, 400, [152, 26], [780, 62]),
      each([0, 1, 2, 3, 4, 5], (index) => rect(334 + index * 25, 774, 7, 10, "#F3EAD6", 2)),
    ),
  );
}

function pegHead(pen: Pen, tone: Tones, y: number): string {
  const keys = each([0, 1, 2], (index) =>
    group(
      "",
      oval(338, y + 34 + index * 34, 13, 9, white.base),
      oval(462, y + 34 + index * 34, 13, 9, white.dark),
      rect(346, y + 31 + index * 34, 20, 6, steel.dark),
      rect(434, y + 31 + index * 34, 20, 6, steel.dark),
    ),
  );
  return (
    keys +
    slab(
      pen,
      `M364 ${y + 16}Q382 ${y} 400 ${y + 12}Q418 ${y} 436 ${y + 16}L440 ${y + 120}L424 ${y + 152}H376L360 ${y + 120}Z`,
      tone,
      5,
    ) +
    each(
      [380, 410],
      (x) =>
        path(boxPath(x, y + 26, 12, 92, 6), ebony.deep) +
        times(3, (index) => rect(x - 1, y + 34 + index * 28, 14, 9, "#F3EAD6", 3)),
    )
  );
}

export function guitar(pen: Pen): Drawing {
  const { tint } = pen;
  const top = tones(mix(tint.base, "#EBC88E", 0.4));
  const outline = mirrored(
    400,
    [28, 440],
    [
      [110, 428, 150, 464, 150, 528],
      [150, 584, 120, 600, 124, 640],
      [130, 690, 196, 706, 196, 780],
      [196, 860, 120, 890, 0, 890],
    ],
  );
  const frets = times(15, (index) =>
    rect(377 - index * 0.25, 196 + index * 24 - index * index * 0.35, 46 + index * 0.5, 3, brass.pale),
  );
  return compose(
    { foot: [386, 892, 170], focus: [400, 640, 2.4], grain: "wood", scene: "pair" },
    group(
      "rotate(5 400 500)",
      group("translate(12 10)", path(outline, tint.deep)),
      path(outline, top.base),
      pen.clip(
        outline,
        path("M200 400H390L350 900H200Z", top.light),
        path("M480 420H620V900H450Q560 760 500 640Z", top.dark, 'opacity=".65"'),
        grainDown(pen, [204, 430, 392, 460], top.deep, 26),
        stroke(outline, tint.deep, 14),
        stroke(outline, "#F3E6CC", 3),
      ),
      disc(400, 612, 74, tint.deep),
      ring(400, 612, 68, "#F0E2C2", 5, 'stroke-dasharray="6 5"'),
      ring(400, 612, 60, tint.base, 5),
      disc(400, 612, 55, "#2A1A12"),
      path("M350 588A55 55 0 0 1 400 557L400 600Z", "#4A2F20"),
      pegHead(pen, tones(tint.dark), 42),
      path("M376 192H424L432 560H368Z", ebony.base),
      path("M376 192H388L382 560H368Z", ebony.light),
      frets,
      rect(374, 188, 52, 9, "#F5EEDD", 2),
      each([290, 380], (y) => disc(400, y, 4, "#E9DFC8")),
      slab(
        pen,
        "M306 778Q306 766 320 766H480Q494 766 494 778V792Q494 800 480 800H320Q306 800 306 792Z",
        ebony,
        4,
      ),
      rect(352, 774, 96, 7, "#F5EEDD", 2),
      courses(6, 400, [192, 19], [778, 38]),
    ),
  );
}

export function electricGuitar(pen: Pen): Drawing {
  const { tint } = pen;
  const body =
    "M352 470C340 430 300 396 268 410C240 424 260 480 262 530C264 590 222 620 204 690C180 790 260 890 380 884C500 888 590 830 584 720C580 640 524 620 520 570C518 520 556 490 548 452C540 424 500 430 470 452L440 490H362Z";
  const guard =
    "M360 500C336 520 320 560 318 620C316 690 340 730 400 744C440 752 470 790 520 780C540 740 500 690 486 650C478 610 484 560 466 510L440 500Z";
  const pickups = each(
    [548, 612, 676],
    (y) =>
      path(boxPath(348, y, 104, 30, 15), white.dark) +
      path(boxPath(347, y - 2, 104, 30, 15), white.light) +
      times(6, (index) => disc(364 + index * 14.4, y + 13, 4, iron())),
  );
  return compose(
    { foot: [362, 894, 180], focus: [410, 650, 2.3], grain: "glaze", scene: "pair" },
    group(
      "rotate(6 400 500)",
      group("translate(11 10)", path(body, tint.deep)),
      path(body, tint.base),
      pen.clip(
        body,
        path("M190 400H330C250 560 220 700 300 900H180Z", tint.light),
        path("M520 400H620V920H420C560 850 570 700 500 560Z", tint.dark),
        stroke(
          "M276 430C266 470 290 520 280 570C266 630 226 660 224 720",
          lighten(tint.pale, 0.5),
          10,
          'opacity=".8"',
        ),
      ),
      slab(pen, guard, white, 4),
      slab(
        pen,
        "M380 60Q420 40 446 66Q460 92 436 110L438 160L424 196H376L372 120Q362 76 380 60Z",
        tones("#C99A5E"),
        5,
      ),
      times(
        6,
        (index) =>
          disc(388 + index * 6, 84 + index * 16, 6, steel.base) +
          rect(352 + index * 6, 80 + index * 16, 22, 9, steel.light, 4),
      ),
      path("M377 192H423L430 520H370Z", tones("#7A4E30").base),
      path("M377 192H388L382 520H370Z", tones("#7A4E30").light),
      times(17, (index) =>
        rect(377 - index * 0.3, 206 + index * 22 - index * index * 0.28, 46 + index * 0.6, 3, steel.pale),
      ),
      each([262, 302, 340, 376], (y) => disc(400, y, 4, "#F3EAD6")),
      rect(375, 188, 50, 8, "#F5EEDD", 2),
      pickups,
      slab(pen, boxPath(346, 730, 108, 44, 6), steel, 4),
      times(6, (index) => rect(356 + index * 15.5, 738, 11, 26, steel.dark, 3)),
      stroke("M446 760C486 770 500 740 520 690", steel.dark, 8),
      stroke("M444 757C484 767 498 737 518 688", steel.pale, 3),
      each(
        [
          [478, 700],
          [500, 740],
          [520, 776],
        ] as const,
        ([x, y]) => orb(pen, x, y, 15, ebony),
      ),
      courses(6, 400, [192, 18], [742, 40]),
    ),
  );
}

function iron(): string {
  return "#77797E";
}

export function violin(pen: Pen): Drawing {
  const { tint } = pen;
  const outline = mirrored(
    370,
    [22, 404],
    [
      [84, 396, 132, 420, 132, 486],
      [132, 530, 118, 546, 122, 560],
      [84, 566, 76, 600, 78, 634],
      [80, 670, 96, 686, 128, 694],
      [124, 706, 152, 740, 152, 790],
      [152, 862, 90, 882, 0, 882],
    ],
  );
  const hole = (side: number): string =>
    stroke(
      `M${370 + side * 62} 592C${370 + side * 40} 602 ${370 + side * 58} 640 ${370 + side * 70} 664C${370 + side * 84} 694 ${370 + side * 88} 722 ${370 + side * 66} 726`,
      "#22120A",
      8,
    ) +
    disc(370 + side * 60, 598, 8, "#22120A") +
    disc(370 + side * 70, 720, 9, "#22120A");
  const bow = group(
    "rotate(9 640 480)",
    stroke("M640 110C650 340 650 620 636 840", "#5B2E1A", 11),
    stroke("M638 112C648 340 648 620 634 838", "#A4633C", 4),
    stroke("M622 132L610 812", "#F4ECDB", 8),
    slab(pen, "M646 104L610 132L622 150L648 140Z", ebony, 3),
    slab(pen, boxPath(606, 780, 36, 56, 5), ebony, 4),
    disc(622, 808, 7, white.light),
    upright(pen, boxPath(626, 834, 20, 30, 4), 626, 20, steel),
  );
  return compose(
    { foot: [370, 890, 160], focus: [370, 620, 2.5], grain: "wood", scene: "swatches" },
    bow,
    group(
      "rotate(-4 370 500)",
      group("translate(10 9)", path(outline, tint.deep)),
      path(outline, tint.base),
      pen.clip(
        outline,
        path("M200 380H350C310 560 330 720 300 900H200Z", tint.light),
        path("M430 380H540V900H420C470 760 420 600 430 380Z", tint.dark),
        grainDown(pen, [220, 400, 300, 480], tint.deep, 18),
        stroke(outline, tint.deep, 12),
        stroke(
          "M262 440C240 480 246 520 256 540M232 760C232 800 250 830 270 846",
          tint.pale,
          8,
          'opacity=".7"',
        ),
      ),
      hole(-1),
      hole(1),
      each([0, 1], (side) =>
        group(
          `translate(${side === 0 ? 0 : 66} ${side * 10})`,
          stroke(`M${side === 0 ? 348 : 326} 150h${side === 0 ? -42 : 42}`, ebony.base, 8),
          oval(side === 0 ? 302 : 372, 150, 12, 10, ebony.base),
          stroke(`M${side === 0 ? 348 : 326} 186h${side === 0 ? -42 : 42}`, ebony.base, 8),
          oval(side === 0 ? 302 : 372, 186, 12, 10, ebony.base),
        ),
      ),
      slab(pen, "M346 232L350 130Q330 96 352 72Q372 54 394 72Q412 96 390 130L394 232Z", tint, 5),
      ring(370, 98, 19, tint.deep, 6),
      disc(370, 98, 7, tint.deep),
      rect(360, 132, 20, 86, tint.deep, 8),
      path("M350 232H390L402 588H338Z", ebony.base),
      path("M350 232H362L354 588H338Z", ebony.light),
      rect(348, 226, 44, 8, "#E9DFC8", 2),
      path("M342 720H398L388 846Q370 862 352 846Z", ebony.base),
      path("M342 720H358L362 852L352 846Z", ebony.light),
      path("M322 660Q346 636 370 640Q394 636 418 660L412 672H392Q370 654 348 672H328Z", "#D9A766"),
      oval(304, 828, 58, 34, ebony.base),
      oval(296, 820, 40, 18, ebony.light),
      courses(4, 370, [232, 14], [652, 28]),
      courses(4, 370, [652, 28], [722, 18]),
      path(ovalPath(370, 880, 9, 7), ebony.base),
    ),
  );
}
