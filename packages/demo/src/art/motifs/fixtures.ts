import { brass, darken, iron, lighten, rubber, steel } from "../palette.ts";
import type { Tones } from "../palette.ts";
import type { Drawing, Pen } from "../pen.ts";
import { compose } from "../pen.ts";
import {
  boxPath,
  disc,
  each,
  group,
  oval,
  ovalPath,
  path,
  polar,
  rect,
  ring,
  stroke,
  times,
} from "../shape.ts";
import { bolt, lying, orb, slab, upright } from "../solids.ts";

/** A bent tube: the same line in five widths, nudged towards the light. */
function tube(d: string, width: number, tone: Tones): string {
  const nudge = (part: number): string => `transform="translate(${-width * part} ${-width * part * 0.7})"`;
  return (
    stroke(d, tone.deep, width) +
    stroke(d, tone.dark, width * 0.82, nudge(0.06)) +
    stroke(d, tone.base, width * 0.6, nudge(0.12)) +
    stroke(d, tone.light, width * 0.3, nudge(0.2)) +
    stroke(d, lighten(tone.pale, 0.4), width * 0.1, nudge(0.23))
  );
}

function crossHandle(pen: Pen, x: number, tone: Tones): string {
  const y = 592;
  return (
    upright(pen, `M${x - 36} 762L${x - 26} 690H${x + 26}L${x + 36} 762Z`, x - 34, 68, tone) +
    upright(pen, boxPath(x - 38, 672, 76, 22, 8), x - 40, 80, tone) +
    upright(pen, boxPath(x - 16, 606, 32, 70, 6), x - 16, 32, tone) +
    lying(pen, boxPath(x - 84, y - 15, 168, 30, 15), y - 15, 30, tone) +
    orb(pen, x - 84, y, 21, tone) +
    orb(pen, x + 84, y, 21, tone) +
    orb(pen, x, y, 36, tone) +
    disc(x, y - 2, 18, "#F6F1E8") +
    disc(x, y - 2, 8, x < 400 ? "#B5323C" : "#3B62C4")
  );
}

export function faucet(pen: Pen): Drawing {
  const { tint } = pen;
  const spout = "M400 740V360C400 196 620 196 620 350V420";
  return compose(
    { foot: [400, 846, 280], focus: [470, 330, 2.1], grain: "brushed", scene: "swatches" },
    lying(pen, boxPath(136, 756, 528, 58, 29), 756, 58, tint),
    upright(pen, boxPath(190, 810, 420, 30, 8), 190, 420, tint),
    tube(spout, 64, tint),
    upright(pen, boxPath(576, 412, 88, 36, 8), 576, 88, tint),
    upright(pen, "M588 446H652L646 486H594Z", 588, 64, tint),
    oval(620, 486, 26, 7, darken(tint.deep, 0.4)),
    times(5, (index) => stroke(`M${604 + index * 8} 484v5`, steel.pale, 3)),
    upright(pen, "M346 764L360 620H440L454 764Z", 346, 108, tint),
    upright(pen, boxPath(350, 596, 100, 28, 10), 350, 100, tint),
    upright(pen, boxPath(360, 556, 80, 22, 8), 360, 80, tint),
    crossHandle(pen, 222, tint),
    crossHandle(pen, 578, tint),
    stroke("M400 790h60", tint.pale, 4, 'opacity=".6"'),
  );
}

export function washbasin(pen: Pen): Drawing {
  const { tint } = pen;
  const bowl = "M96 420C104 600 210 742 300 764H500C590 742 696 600 704 420Z";
  const inside = ovalPath(400, 424, 284, 112);
  const band = times(15, (index) => {
    const turn = 168 - index * 11.2;
    const [x, y] = polar(0, 0, 1, turn).split(" ").map(Number);
    return group(
      `translate(${400 + 284 * (x ?? 0)} ${434 + 166 * (y ?? 0)})`,
      path("M0 -22L15 0L0 22L-15 0Z", tint.pale, 'opacity=".85"'),
      path("M0 -10L7 0L0 10L-7 0Z", tint.deep, 'opacity=".7"'),
    );
  });
  return compose(
    { foot: [404, 800, 220], focus: [300, 500, 2.2], grain: "glaze", scene: "swatches" },
    upright(pen, "M290 752H510L522 792Q400 816 278 792Z", 278, 244, tint),
    path(bowl, tint.base),
    pen.clip(
      bowl,
      path("M90 400C96 600 220 760 350 780H300C120 700 90 560 90 400Z", tint.dark, 'opacity=".35"'),
      path("M130 420C140 580 230 690 320 740C240 650 196 540 190 420Z", tint.light),
      path("M150 470C164 560 214 630 262 676C224 610 196 540 186 480Z", tint.pale),
      path("M590 420C580 580 510 700 420 780H720V420Z", tint.dark),
      path("M664 420C640 600 560 720 480 780H720V420Z", tint.deep),
      stroke("M112 490Q400 690 688 490", tint.deep, 5, 'opacity=".6"'),
      stroke("M152 592Q400 762 648 592", tint.deep, 5, 'opacity=".6"'),
      band,
    ),
    oval(400, 420, 308, 130, tint.dark),
    oval(400, 414, 308, 128, tint.light),
    oval(400, 424, 284, 112, tint.deep),
    pen.clip(
      inside,
      oval(420, 470, 270, 118, tint.dark),
      oval(430, 500, 230, 96, tint.base),
      oval(530, 500, 90, 22, tint.light, 'opacity=".8" transform="rotate(-14 530 500)"'),
      oval(548, 496, 44, 8, lighten(tint.pale, 0.5), 'opacity=".9" transform="rotate(-14 548 496)"'),
    ),
    oval(400, 506, 30, 12, brass.dark),
    oval(400, 503, 28, 11, brass.light),
    oval(400, 504, 17, 6, brass.deep),
    stroke("M120 384Q230 306 400 300", lighten(tint.pale, 0.6), 9, 'opacity=".9"'),
  );
}

export function pendantLamp(pen: Pen): Drawing {
  const { tint } = pen;
  const dome = "M372 392H428C560 408 654 540 662 700Q400 754 138 700C146 540 240 408 372 392Z";
  const holes = times(6, (row) =>
    times(7 + row * 2, (index) => {
      const count = 7 + row * 2;
      const across = ((index + 0.5) / count - 0.5) * 2;
      const half = 118 + row * 27;
      const [x, y] = [400 + Math.sin(across * 1.35) * half, 470 + row * 43 + Math.cos(across * 1.35) * 16];
      const size = (row % 2 === 0 ? 11 : 8) * Math.max(0.45, Math.cos(across * 1.2));
      return row % 2 === 0
        ? path(`M${x} ${y - 14}L${x + size} ${y}L${x} ${y + 14}L${x - size} ${y}Z`, "#FFE7A8")
        : oval(x, y, size * 0.8, 8, "#FFDF94");
    }),
  );
  return compose(
    { foot: [404, 860, 210], focus: [350, 580, 2.3], grain: "brushed", scene: "swatches" },
    upright(pen, "M344 92H456L440 122H360Z", 344, 112, tint),
    stroke("M400 120V330", rubber.base, 7),
    stroke("M398 120V330", rubber.light, 2),
    upright(pen, boxPath(376, 322, 48, 50, 8), 376, 48, tint),
    upright(pen, "M352 366H448L440 398H360Z", 352, 96, tint),
    ring(400, 318, 13, tint.dark, 6),
    path(dome, tint.base),
    pen.clip(
      dome,
      path("M372 392C260 400 170 540 150 720H250C250 580 300 440 380 392Z", tint.light),
      path("M214 690C222 580 262 490 320 430C276 520 258 600 256 700Z", tint.pale),
      path("M428 392C500 440 550 560 552 740H700V390Z", tint.dark),
      path("M520 420C600 500 640 600 640 740H700V390Z", tint.deep),
      stroke("M226 516Q400 556 574 516M178 600Q400 646 622 600", tint.deep, 4, 'opacity=".5"'),
    ),
    holes,
    path("M132 694Q400 752 668 694L670 714Q400 776 130 714Z", tint.dark),
    path("M132 694Q400 752 668 694V702Q400 762 132 702Z", tint.pale),
    path("M150 722Q400 774 650 722Q400 806 150 722Z", darken(tint.deep, 0.4)),
    oval(400, 758, 52, 34, "#FFF3CF"),
    oval(400, 752, 40, 22, "#FFFFFF"),
  );
}

function key(pen: Pen, x: number, y: number, turn: number): string {
  return group(
    `translate(${x} ${y}) rotate(${turn})`,
    slab(pen, `${ovalPath(0, 0, 34)}${ovalPath(0, -14, 9)}`, brass, 4),
    slab(pen, "M-8 30H8V130L0 140L-8 130V118L-18 110L-8 102V92L-16 84L-8 76Z", brass, 3),
    disc(0, -14, 9, "#E4D8C6"),
    stroke("M2 40V128", brass.deep, 2),
  );
}

export function doorLock(pen: Pen): Drawing {
  const { tint } = pen;
  const plate = boxPath(236, 130, 150, 640, 24);
  const lever = "M318 330C360 300 480 316 600 306Q640 306 640 336Q640 364 600 364C500 366 400 372 352 396Z";
  return compose(
    { foot: [330, 808, 130], focus: [370, 400, 2.2], grain: "brushed", scene: "swatches" },
    path(boxPath(250, 144, 148, 638, 24), darken(tint.deep, 0.2), 'opacity=".35"'),
    slab(pen, plate, tint, 8),
    pen.clip(
      plate,
      path("M230 130H300L240 420Z", "#FFFFFF", 'opacity=".22"'),
      path("M400 500V780H250Z", "#17121C", 'opacity=".1"'),
    ),
    stroke("M256 160H366V740H256Z", tint.dark, 3, 'opacity=".7"'),
    each([158, 742], (y) => bolt(311, y + (y < 400 ? 20 : -20), 12, steel)),
    orb(pen, 311, 350, 56, tint),
    orb(pen, 311, 350, 40, tint),
    path("M322 372C400 372 500 380 640 362V384C500 390 400 396 330 400Z", "#17121C", 'opacity=".16"'),
    lying(pen, lever, 306, 88, tint),
    orb(pen, 318, 356, 32, tint),
    disc(318, 356, 8, tint.deep),
    path("M311 536a38 38 0 0 1 20 70V668a20 20 0 0 1 -40 0V606a38 38 0 0 1 20 -70Z", iron.deep),
    disc(311, 574, 36, brass.dark),
    disc(309, 572, 32, brass.base),
    disc(305, 567, 22, brass.light),
    rect(307, 556, 7, 34, "#2A2118", 3),
    rect(296, 608, 30, 56, brass.base, 12),
    rect(300, 610, 8, 50, brass.pale, 4),
    ring(560, 560, 46, steel.dark, 8),
    ring(558, 558, 46, steel.pale, 3),
    key(pen, 534, 626, 16),
    key(pen, 592, 622, -14),
    group(
      "translate(14 0)",
      path(boxPath(200, 420, 24, 120, 5), steel.deep),
      rect(200, 420, 18, 120, steel.light, 4),
      path("M172 440Q172 430 182 430H204V530H182Q172 530 172 520Z", brass.base),
      path("M172 446Q172 430 186 430H204V446Z", brass.pale),
    ),
  );
}
