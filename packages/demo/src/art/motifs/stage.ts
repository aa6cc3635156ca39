import { brass, darken, iron, lighten, rubber, steel, tones, white } from "../palette.ts";
import type { Drawing, Pen } from "../pen.ts";
import { compose } from "../pen.ts";
import { boxPath, disc, each, group, oval, ovalPath, path, rect, ring, stroke, times } from "../shape.ts";
import { bolt, orb, slab, upright } from "../solids.ts";

export function keyboard(pen: Pen): Drawing {
  const { tint } = pen;
  const keys = times(
    29,
    (index) =>
      path(`M${104 + index * 20.5} 520H${123.5 + index * 20.5}V606q0 5 -5 5h-9.5q-5 0 -5 -5Z`, white.light) +
      rect(104 + index * 20.5, 600, 19.5, 9, white.dark, 3) +
      rect(121 + index * 20.5, 520, 2, 84, white.deep),
  );
  const sharps = times(29, (index) =>
    [0, 1, 3, 4, 5].includes(index % 7)
      ? rect(117 + index * 20.5, 520, 13, 54, rubber.deep, 2) +
        rect(119 + index * 20.5, 520, 5, 46, rubber.light, 2)
      : "",
  );
  const leg = (d: string): string =>
    stroke(d, iron.deep, 24) +
    stroke(d, iron.base, 18, 'transform="translate(-2 -2)"') +
    stroke(d, iron.pale, 4, 'transform="translate(-5 -4)"');
  return compose(
    { foot: [404, 880, 270], focus: [300, 500, 2.4], grain: "plastic", scene: "swatches" },
    leg("M190 640L600 860"),
    leg("M610 640L200 860"),
    disc(405, 752, 28, iron.deep),
    bolt(403, 750, 18, steel),
    leg("M150 866H256"),
    leg("M548 866H654"),
    each([146, 250, 544, 650], (x) => rect(x - 12, 856, 24, 22, rubber.deep, 5)),
    stroke("M140 640H660", iron.deep, 20),
    path("M100 380L130 340H670L700 380Z", tint.light),
    slab(pen, "M70 396Q70 376 92 376H708Q730 376 730 396V606Q730 640 706 640H94Q70 640 70 606Z", tint, 7),
    rect(92, 508, 616, 12, "#8E2F2A"),
    rect(92, 514, 616, 110, darken(tint.deep, 0.4), 4),
    keys,
    sharps,
    path(boxPath(312, 396, 176, 84, 8), darken(tint.deep, 0.5)),
    rect(322, 406, 156, 64, "#8FB6B0", 4),
    path("M322 406H420L372 470H322Z", "#B4D2CB"),
    times(7, (index) =>
      rect(336 + index * 18, 452 - ((index * 7) % 26), 11, 8 + ((index * 7) % 26), "#2F5A58"),
    ),
    each(
      [112, 142, 172],
      (x) => orb(pen, x + 12, 420, 15, rubber) + stroke(`M${x + 12} 420l-6 -9`, white.base, 3),
    ),
    times(10, (index) =>
      rect(
        112 + (index % 5) * 38,
        452 + Math.floor(index / 5) * 22,
        28,
        12,
        index === 3 ? "#D98A2B" : tint.pale,
        4,
      ),
    ),
    times(15, (index) =>
      rect(
        510 + (index % 5) * 38,
        398 + Math.floor(index / 5) * 30,
        28,
        18,
        index % 4 === 0 ? brass.base : tint.light,
        4,
      ),
    ),
  );
}

function drum(pen: Pen, x: number, y: number, w: number, h: number): string {
  const { tint } = pen;
  const ry = w * 0.13;
  const d = `M${x} ${y}V${y + h}Q${x + w / 2} ${y + h + ry * 2} ${x + w} ${y + h}V${y}Z`;
  const lugs = times(4, (index) => {
    const at = x + w * (0.14 + index * 0.24);
    const dip = ry * (1 - Math.abs(index - 1.5) * 0.3);
    return (
      rect(at - 4, y + dip * 0.6 + h * 0.2, 8, h * 0.62, steel.pale, 4) +
      rect(at - 7, y + dip * 0.6 + h * 0.42, 14, h * 0.24, steel.dark, 5)
    );
  });
  const hoop = (at: number): string =>
    stroke(`M${x - 4} ${at}Q${x + w / 2} ${at + ry * 2} ${x + w + 4} ${at}`, steel.deep, 13) +
    stroke(`M${x - 4} ${at - 2}Q${x + w / 2} ${at - 2 + ry * 2} ${x + w + 4} ${at - 2}`, steel.pale, 6);
  return (
    upright(pen, d, x, w, tint) +
    lugs +
    hoop(y + h - 4) +
    oval(x + w / 2, y, w / 2 + 6, ry + 3, steel.dark) +
    oval(x + w / 2, y - 2, w / 2 + 4, ry + 1, steel.pale) +
    oval(x + w / 2, y, w / 2 - 4, ry - 4, white.base) +
    oval(x + w * 0.4, y - 2, w * 0.26, ry * 0.4, white.light) +
    hoop(y + 6)
  );
}

function cymbal(x: number, y: number, w: number, turn: number): string {
  return group(
    `translate(${x} ${y}) rotate(${turn})`,
    oval(2, 5, w, w * 0.17, brass.deep),
    oval(0, 0, w, w * 0.17, brass.base),
    path(`M${-w} 0A${w} ${w * 0.17} 0 0 1 ${-w * 0.2} ${-w * 0.165}L0 0Z`, brass.pale),
    path(`M${w} 0A${w} ${w * 0.17} 0 0 1 ${w * 0.3} ${w * 0.16}L0 0Z`, brass.dark),
    each([0.82, 0.64, 0.46], (part) =>
      oval(0, 0, w * part, w * 0.17 * part, "none", `stroke="${brass.deep}" stroke-width="1.6" opacity=".6"`),
    ),
    oval(0, -5, w * 0.2, w * 0.07, brass.light),
    oval(0, -10, 7, 6, rubber.base),
  );
}

export function drumKit(pen: Pen): Drawing {
  const { tint } = pen;
  const pole = (d: string): string =>
    stroke(d, iron.dark, 11) + stroke(d, steel.pale, 3.5, 'transform="translate(-2 0)"');
  return compose(
    { foot: [400, 866, 310], focus: [400, 560, 2.1], grain: "glaze", scene: "swatches" },
    group(
      "translate(32 68) scale(.92)",
      pole("M150 320V850M150 770L96 862M150 770L204 862"),
      pole("M656 250V850M656 770L600 862M656 770L714 862"),
      pole("M92 472V850M92 790L56 862M92 790L130 862"),
      pole("M356 560V470M444 560V470"),
      cymbal(168, 300, 128, -10),
      cymbal(640, 232, 142, 11),
      cymbal(100, 482, 84, 2),
      cymbal(100, 466, 84, -2),
      pole("M92 440V466"),
      drum(pen, 236, 410, 150, 96),
      drum(pen, 414, 404, 160, 104),
      pole("M560 700V862M704 700V862M630 740V870"),
      drum(pen, 548, 610, 164, 180),
      disc(408, 706, 164, tint.deep),
      disc(396, 700, 164, tint.dark),
      disc(394, 698, 161, tint.base),
      ring(394, 698, 150, tint.light, 5),
      disc(394, 698, 140, steel.dark),
      disc(393, 697, 136, white.base),
      path("M394 697L300 600A136 136 0 0 1 470 586Z", white.light),
      ring(394, 698, 104, tint.base, 5),
      group(
        "translate(394 698)",
        path("M0 -62L18 -18L62 0L18 18L0 62L-18 18L-62 0L-18 -18Z", tint.base),
        disc(0, 0, 15, white.base),
      ),
      times(8, (index) =>
        group(
          `rotate(${index * 45 + 22} 394 698)`,
          rect(386, 530, 16, 34, steel.base, 5),
          rect(388, 530, 5, 34, steel.pale, 3),
        ),
      ),
      pole("M280 830L244 868"),
      pole("M512 830L548 868"),
      pole("M200 690V850M200 800L150 864M200 800L250 864"),
      drum(pen, 124, 606, 160, 66),
      disc(466, 770, 22, "#2A282C"),
    ),
  );
}

export function microphone(pen: Pen): Drawing {
  const { tint } = pen;
  const ball = ovalPath(400, 232, 116, 124);
  const mesh = times(
    25,
    (index) =>
      stroke(`M${240 + index * 14} 90L${140 + index * 14} 380`, iron.deep, 3.4, 'opacity=".75"') +
      stroke(`M${140 + index * 14} 90L${240 + index * 14} 380`, iron.deep, 3.4, 'opacity=".75"'),
  );
  const body = "M328 372H472L446 560L438 850Q438 868 400 868Q362 868 362 850L354 560Z";
  return compose(
    { foot: [302, 880, 80], focus: [400, 250, 2.4], grain: "brushed", scene: "pair" },
    group(
      "rotate(14 400 500)",
      path(ball, steel.base),
      pen.clip(
        ball,
        disc(360, 180, 110, steel.pale),
        disc(346, 160, 60, "#FFFFFF", 'opacity=".6"'),
        path("M440 90C500 180 500 300 430 380H560V90Z", steel.dark),
        path("M490 120C520 220 510 300 470 370H560V90Z", steel.deep),
        mesh,
      ),
      upright(pen, boxPath(280, 222, 240, 38, 8), 280, 240, steel),
      stroke("M288 230H510", "#FFFFFF", 3, 'opacity=".7"'),
      upright(pen, "M304 336H496L480 378H320Z", 304, 192, tones(tint.dark)),
      upright(pen, body, 328, 144, tint),
      upright(pen, "M322 366H478L474 388H326Z", 322, 156, steel),
      slab(pen, boxPath(380, 470, 40, 86, 12), tones(tint.deep), 4),
      rect(386, 478, 28, 38, lighten(tint.pale, 0.2), 8),
      rect(390, 482, 8, 30, white.light, 4),
      disc(400, 590, 6, "#7FC46A"),
      upright(pen, "M361 806H439V828H361Z", 361, 78, steel),
      rect(376, 650, 48, 9, tint.pale, 4, 'opacity=".7"'),
      rect(384, 668, 32, 6, tint.pale, 3, 'opacity=".7"'),
    ),
  );
}

export function headphones(pen: Pen): Drawing {
  const { tint } = pen;
  const band = "M186 560C160 300 250 132 400 132C550 132 640 300 614 560";
  const cup = (side: number): string =>
    group(
      `translate(400 0) scale(${side} 1)`,
      path("M-190 470Q-240 440 -262 520V700Q-240 780 -190 750Z", darken(tint.deep, 0.2)),
      slab(
        pen,
        "M-196 462C-240 452 -272 500 -276 610C-272 720 -240 768 -196 758Q-176 752 -176 730V490Q-176 468 -196 462Z",
        tint,
        8,
      ),
      path("M-180 474Q-128 470 -118 540V680Q-128 750 -180 746Z", rubber.base),
      path("M-180 474Q-150 474 -144 540V680Q-150 746 -180 746Z", rubber.light),
      stroke("M-134 500Q-124 540 -126 620T-134 720", rubber.deep, 5),
      oval(-232, 610, 18, 84, tint.dark),
      oval(-236, 606, 13, 74, tint.light),
      oval(-238, 600, 5, 44, tint.pale),
      slab(pen, boxPath(-226, 384, 34, 100, 10), steel, 4),
      stroke("M-209 400v60", steel.deep, 4),
    );
  return compose(
    { foot: [400, 782, 270], focus: [230, 560, 2.2], grain: "plastic", scene: "pair" },
    stroke(band, tint.deep, 50),
    stroke(band, tint.base, 42, 'transform="translate(-2 -2)"'),
    stroke("M196 420C208 250 290 122 400 122C470 122 520 160 550 210", tint.light, 11),
    stroke("M208 380C226 260 300 128 390 120", lighten(tint.pale, 0.4), 4),
    stroke("M236 330C262 220 320 168 400 168C480 168 538 220 564 330", rubber.deep, 34),
    stroke("M236 326C262 216 320 164 400 164C480 164 538 216 564 326", rubber.light, 24),
    times(13, (index) =>
      stroke(
        `M${400 + Math.cos(Math.PI * (1.1 + index * 0.067)) * 164} ${326 + Math.sin(Math.PI * (1.1 + index * 0.067)) * 152}l${Math.cos(Math.PI * (1.1 + index * 0.067)) * 18} ${Math.sin(Math.PI * (1.1 + index * 0.067)) * 18}`,
        rubber.deep,
        4,
      ),
    ),
    cup(1),
    cup(-1),
    stroke("M196 752C196 830 300 860 340 800C366 760 400 840 460 846", rubber.deep, 9),
    stroke("M195 750C195 826 298 856 338 798C364 757 399 836 459 843", rubber.light, 3),
    path(boxPath(456, 834, 50, 22, 8), rubber.base),
    rect(504, 839, 36, 11, brass.base, 4),
  );
}
