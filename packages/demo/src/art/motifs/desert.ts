import { brass, darken, ebony, lighten, mix, skin, steel, tones } from "../palette.ts";
import type { Drawing, Pen } from "../pen.ts";
import { compose } from "../pen.ts";
import {
  arcPath,
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
import { bolt, grainDown, slab, specks, upright } from "../solids.ts";

export function darbuka(pen: Pen): Drawing {
  const { tint } = pen;
  const body = mirrored(
    400,
    [218, 262],
    [
      [218, 400, 196, 470, 120, 540],
      [96, 570, 96, 620, 104, 660],
      [116, 730, 150, 780, 174, 846],
      [120, 872, 60, 878, 0, 878],
    ],
  );
  const band = (y: number, half: number, sag: number, count: number, size: number): string =>
    times(count, (index) => {
      const across = ((index + 0.5) / count - 0.5) * 2;
      const [x, at] = [400 + Math.sin(across * 1.45) * half, y + Math.cos(across * 1.45) * sag];
      const w = size * Math.max(0.25, Math.cos(across * 1.35));
      return (
        path(
          `M${x} ${at - size}L${x + w} ${at}L${x} ${at + size}L${x - w} ${at}Z`,
          index % 2 === 0 ? "#F1E4C6" : "#D9A441",
        ) +
        path(
          `M${x} ${at - size * 0.45}L${x + w * 0.45} ${at}L${x} ${at + size * 0.45}L${x - w * 0.45} ${at}Z`,
          tint.deep,
        )
      );
    });
  const hoop = (y: number, half: number, sag: number): string =>
    stroke(`M${400 - half} ${y}Q400 ${y + sag * 2} ${400 + half} ${y}`, brass.dark, 9) +
    stroke(`M${400 - half} ${y - 2}Q400 ${y - 2 + sag * 2} ${400 + half} ${y - 2}`, brass.light, 4);
  return compose(
    { foot: [404, 856, 180], focus: [340, 420, 2.4], grain: "glaze", scene: "pair" },
    upright(pen, body, 182, 436, tint),
    pen.clip(
      body,
      band(352, 214, 40, 19, 24),
      hoop(316, 230, 38),
      hoop(384, 226, 40),
      band(448, 190, 28, 17, 14),
      hoop(486, 200, 28),
      hoop(560, 120, 16),
      hoop(650, 120, 16),
      band(748, 140, 22, 13, 18),
      hoop(706, 140, 18),
      hoop(786, 170, 22),
      stroke("M240 300C236 400 250 460 300 510", "#FFFFFF", 10, 'opacity=".35"'),
    ),
    upright(pen, "M166 232V276Q400 372 634 276V232Z", 166, 468, steel),
    times(9, (index) =>
      bolt(188 + index * 53, 268 + 38 * Math.sin(((index + 0.5) / 9) * Math.PI), 10, steel),
    ),
    oval(400, 232, 234, 76, steel.pale),
    oval(402, 234, 222, 70, steel.dark),
    oval(400, 230, 212, 66, skin.light),
    pen.clip(
      ovalPath(400, 230, 212, 66),
      oval(470, 264, 190, 56, skin.base),
      oval(340, 206, 110, 22, "#FFFFFF", 'opacity=".4"'),
    ),
    oval(400, 232, 90, 27, "none", `stroke="${skin.dark}" stroke-width="3" opacity=".5"`),
  );
}

export function bendir(pen: Pen): Drawing {
  const { tint } = pen;
  const [cx, cy] = [384, 480];
  const hide = tones(mix(skin.base, "#D8B98A", 0.35));
  const henna = times(16, (index) =>
    group(
      `rotate(${index * 22.5} ${cx} ${cy})`,
      path(`M${cx} ${cy - 128}l12 22l-12 22l-12 -22Z`, "#8C4A2A", 'opacity=".75"'),
      disc(cx + 24, cy - 112, 4, "#8C4A2A", 'opacity=".75"'),
    ),
  );
  return compose(
    { foot: [404, 800, 190], focus: [240, 560, 2.3], grain: "paper", scene: "pair" },
    disc(cx + 46, cy + 28, 296, tint.deep),
    pen.clip(
      `M${cx - 400} ${cy - 400}h900v900h-900Z`,
      times(5, (index) =>
        ring(
          cx + 12 + index * 8,
          cy + 8 + index * 5,
          295,
          index % 2 === 0 ? tint.dark : tint.base,
          4,
          'opacity=".8"',
        ),
      ),
    ),
    disc(cx + 3, cy + 3, 298, tint.dark),
    disc(cx, cy, 296, tint.base),
    path(arcPath(cx, cy, 276, 296, 180, 280), tint.light),
    disc(cx, cy, 278, hide.dark),
    disc(cx - 2, cy - 2, 274, hide.base),
    pen.clip(
      ovalPath(cx, cy, 274),
      oval(cx - 90, cy - 100, 210, 180, hide.light, 'opacity=".8"'),
      oval(cx + 70, cy + 120, 190, 120, hide.dark, 'opacity=".25"'),
      specks(pen, [cx - 270, cy - 270, 540, 540], hide.deep, 70),
      stroke(
        `M${cx - 200} ${cy - 60}q90 30 160 10M${cx + 20} ${cy + 170}q80 -30 160 -20M${cx - 120} ${cy + 150}q50 20 90 0`,
        hide.dark,
        3,
        'opacity=".6"',
      ),
      stroke(
        `M${cx - 6} ${cy - 274}V${cy + 274}M${cx + 8} ${cy - 274}V${cy + 274}`,
        hide.deep,
        3,
        'opacity=".3"',
      ),
    ),
    ring(cx, cy, 158, "#8C4A2A", 4, 'opacity=".7"'),
    ring(cx, cy, 148, "#8C4A2A", 2, 'opacity=".6"'),
    henna,
    ring(cx, cy, 66, "#8C4A2A", 4, 'opacity=".7"'),
    times(8, (index) =>
      path(
        `M${cx} ${cy - 54}q14 26 0 50q-14 -24 0 -50Z`,
        "#8C4A2A",
        `opacity=".7" transform="rotate(${index * 45} ${cx} ${cy})"`,
      ),
    ),
    times(40, (index) =>
      disc(
        cx + 286 * Math.cos((index * Math.PI) / 20),
        cy + 286 * Math.sin((index * Math.PI) / 20),
        4.5,
        brass.base,
      ),
    ),
    path(
      ovalPath(cx + 250, cy + 196, 26, 30),
      darken(tint.deep, 0.5),
      `transform="rotate(38 ${cx + 250} ${cy + 196})"`,
    ),
    path(ovalPath(cx + 253, cy + 199, 19, 23), "#D9CBB4", `transform="rotate(38 ${cx + 250} ${cy + 196})"`),
  );
}

export function guembri(pen: Pen): Drawing {
  const { tint } = pen;
  const box = mirrored(
    400,
    [118, 452],
    [
      [128, 500, 132, 600, 138, 700],
      [142, 780, 142, 840, 126, 866],
      [80, 884, 40, 886, 0, 886],
    ],
  );
  const thongs = each(
    [212, 236, 262] as const,
    (y, index) =>
      path(boxPath(366, y, 68, 16, 7), "#6A3B22") +
      rect(366, y, 22, 16, "#96603C", 6) +
      stroke(`M430 ${y + 10}q${26 + index * 8} 10 ${18 + index * 6} 60`, "#6A3B22", 5),
  );
  const rings = times(
    9,
    (index) =>
      ring(346 + index * 13.5, 104 + Math.abs(index - 4) * 7, 10, steel.dark, 4) +
      ring(345 + index * 13.5, 103 + Math.abs(index - 4) * 7, 10, steel.pale, 1.6),
  );
  return compose(
    { foot: [372, 888, 150], focus: [400, 640, 2.4], grain: "paper", scene: "swatches" },
    group(
      "rotate(7 400 500)",
      group("translate(22 8)", path(box, tint.deep)),
      group("translate(10 4)", path(box, tint.dark)),
      path(box, tint.base),
      upright(pen, "M376 96H424L426 520H374Z", 374, 52, tones(mix(tint.base, tint.pale, 0.3))),
      pen.clip("M376 96H424L426 520H374Z", grainDown(pen, [376, 96, 48, 420], tint.deep, 6)),
      slab(pen, "M340 100Q400 60 460 100L438 150Q400 124 362 150Z", steel, 5),
      rings,
      disc(400, 108, 7, steel.deep),
      path(
        mirrored(
          400,
          [108, 466],
          [
            [118, 520, 122, 610, 127, 700],
            [130, 780, 130, 830, 116, 856],
            [70, 872, 40, 874, 0, 874],
          ],
        ),
        skin.base,
      ),
      pen.clip(
        box,
        path("M270 450H390L340 880H250Z", skin.light),
        path("M470 450H560V890H440Q520 700 470 450Z", skin.dark, 'opacity=".6"'),
        oval(400, 660, 90, 120, skin.pale, 'opacity=".5"'),
        specks(pen, [270, 470, 260, 400], skin.deep, 60),
        stroke(box, tint.base, 24),
        stroke(box, tint.light, 5),
      ),
      times(
        13,
        (index) =>
          disc(286 - index * 1.4, 480 + index * 29, 5, brass.base) +
          disc(514 + index * 1.4, 480 + index * 29, 5, brass.dark),
      ),
      path("M388 514H412V700H388Z", "#CDB68E", 'opacity=".7"'),
      slab(pen, boxPath(342, 780, 116, 20, 8), ebony, 4),
      each(
        [
          [388, 224, 362],
          [400, 248, 400],
          [412, 272, 438],
        ] as const,
        ([x, y, end]) =>
          stroke(`M${x} ${y}L${end} 786`, "#3B2A1C", 4, 'opacity=".3" transform="translate(4 2)"') +
          stroke(`M${x} ${y}L${end} 786`, "#F7EFDC", 3.6),
      ),
      thongs,
      oval(400, 838, 26, 12, "#2A1A12"),
    ),
  );
}

export function qanun(pen: Pen): Drawing {
  const { tint } = pen;
  const face = tones(mix(tint.base, "#E9C68C", 0.62));
  const outline = "M92 690L330 300H706V690Z";
  const pegs = times(17, (index) => {
    const [x, y] = [108 + index * 13.4, 664 - index * 22];
    return stroke(`M${x} ${y}l-20 -13`, ebony.base, 8) + oval(x - 22, y - 14, 7, 9, ebony.light);
  });
  const wires = times(26, (index) => {
    const y = 320 + index * 13.4;
    const x = 322 - (index * 13.4 * 238) / 390 + 30;
    return (
      stroke(`M${x} ${y}H690`, "#2A1E16", 2, 'opacity=".25" transform="translate(1 3)"') +
      stroke(`M${x} ${y}H690`, index % 3 === 2 ? "#D9B465" : "#F8F2E4", 1.7)
    );
  });
  const levers = times(
    17,
    (index) =>
      rect(162 + index * 10.9 + 16, 646 - index * 20.5, 18, 6, brass.base, 2) +
      rect(184 + index * 10.9 + 16, 646 - index * 20.5, 12, 6, steel.light, 2),
  );
  return compose(
    { foot: [410, 742, 300], focus: [400, 520, 2.3], grain: "wood", scene: "swatches" },
    path("M92 690H706V734H92Z", tint.dark),
    times(12, (index) => path(`M${120 + index * 48} 712l16 -12l16 12l-16 12Z`, face.pale, 'opacity=".8"')),
    rect(92, 690, 614, 7, tint.light),
    pegs,
    path(outline, tint.base),
    path("M124 674L344 318H690V674Z", face.base),
    pen.clip(
      "M124 674L344 318H690V674Z",
      path("M100 690L344 300H480L250 690Z", face.light),
      grainDown(pen, [120, 310, 480, 370], face.deep, 26),
      path("M100 680L330 300H366L146 690Z", ebony.light),
    ),
    levers,
    rect(588, 318, 102, 356, tint.dark),
    each(
      [0, 1, 2, 3],
      (index) =>
        rect(596, 326 + index * 87, 86, 78, skin.base, 3) +
        path(`M596 ${326 + index * 87}h60l-60 60Z`, skin.light),
    ),
    each(
      [
        [430, 470, 54],
        [340, 590, 34],
        [500, 380, 30],
      ] as const,
      ([x, y, r]) =>
        disc(x, y, r * 1.15, tint.dark) +
        disc(x, y, r, darken(tint.deep, 0.5)) +
        times(8, (index) =>
          path(
            ovalPath(x, y - r * 0.5, r * 0.17, r * 0.4),
            "none",
            `stroke="${face.pale}" stroke-width="3" transform="rotate(${index * 45} ${x} ${y})"`,
          ),
        ) +
        disc(x, y, r * 0.18, face.pale),
    ),
    stroke(outline, lighten(tint.pale, 0.1), 4, 'opacity=".6"'),
    slab(pen, "M628 312H642L646 680H632Z", ebony, 3),
    wires,
    times(13, (index) => disc(698, 330 + index * 27, 4, brass.base)),
  );
}

function reed(pen: Pen, x: number, turn: number, top: number): string {
  const { tint } = pen;
  const tone = turn === 0 ? tint : tones(mix(tint.base, turn < 0 ? tint.dark : tint.light, 0.5));
  const h = 880 - top;
  const nodes = times(9, (index) => {
    const y = top + 26 + (index * (h - 30)) / 9;
    return (
      upright(pen, boxPath(x - 30, y - 7, 60, 14, 6), x - 30, 60, tones(tone.dark)) +
      stroke(`M${x - 27} ${y + 10}h52`, tone.deep, 2, 'opacity=".6"')
    );
  });
  const holes = times(6, (index) => {
    const y = top + h * 0.46 + index * h * 0.072 + (index > 2 ? h * 0.03 : 0);
    return oval(x - 2, y, 11, 13, tone.deep) + oval(x - 1, y + 2, 8.5, 10, "#2A1A10");
  });
  return group(
    `rotate(${turn} 400 1300)`,
    upright(pen, `M${x - 26} ${top}H${x + 26}V880H${x - 26}Z`, x - 26, 52, tone),
    pen.clip(
      `M${x - 26} ${top}H${x + 26}V880H${x - 26}Z`,
      grainDown(pen, [x - 26, top, 52, h], tone.deep, 7),
    ),
    nodes,
    holes,
    each([0.3, 0.9], (part) =>
      times(4, (index) =>
        rect(x - 28, top + h * part + index * 7, 56, 5, index % 2 === 0 ? "#8E2F2A" : "#C9A24B", 2),
      ),
    ),
    upright(
      pen,
      `M${x - 30} ${top + 20}L${x - 20} ${top - 22}H${x + 20}L${x + 30} ${top + 20}Z`,
      x - 30,
      60,
      ebony,
    ),
    oval(x, top - 22, 20, 6, ebony.pale),
    oval(x, top - 21, 13, 4, ebony.deep),
    oval(x, 880, 26, 7, tone.deep),
  );
}

export function nay(pen: Pen): Drawing {
  return compose(
    { foot: [404, 884, 180], focus: [400, 560, 2.5], grain: "wood", scene: "swatches" },
    reed(pen, 400, 11, 250),
    reed(pen, 400, -11, 190),
    reed(pen, 400, 0, 110),
  );
}
