import { copper, darken, iron, lighten, rubber, steel, tones } from "../palette.ts";
import type { Drawing, Pen } from "../pen.ts";
import { compose } from "../pen.ts";
import {
  arcPath,
  boxPath,
  disc,
  each,
  group,
  hexPath,
  oval,
  ovalPath,
  path,
  polar,
  rect,
  ring,
  stroke,
  times,
} from "../shape.ts";
import { bolt, lying, sheen, slab, specks, threads, upright } from "../solids.ts";

export function brakeDisc(pen: Pen): Drawing {
  const { tint, rng } = pen;
  const [cx, cy] = [392, 486];
  const edge = times(60, (index) =>
    stroke(
      `M${polar(cx + 20, cy + 18, 297, index * 3 - 60)}L${polar(cx + 8, cy + 7, 297, index * 3 - 60)}`,
      darken(tint.deep, 0.5),
      7,
    ),
  );
  const holes = times(3, (row) =>
    times(16, (index) => {
      const [x = 0, y = 0] = polar(cx, cy, 190 + row * 38, index * 22.5 + row * 8)
        .split(" ")
        .map(Number);
      return (
        disc(x, y, 9.5, tint.pale) +
        disc(x - 1, y - 1.5, 9, tint.deep) +
        disc(x + 1.5, y + 2, 7, darken(tint.deep, 0.5))
      );
    }),
  );
  const turned = times(22, (index) =>
    ring(
      cx,
      cy,
      166 + index * 6.2,
      index % 2 === 0 ? tint.pale : tint.deep,
      rng.between(0.6, 1.6),
      'opacity=".4"',
    ),
  );
  return compose(
    { foot: [408, 800, 200], focus: [290, 340, 2.3], grain: "brushed", scene: "pair" },
    disc(cx + 24, cy + 22, 298, tint.deep),
    disc(cx + 14, cy + 12, 298, darken(tint.deep, 0.35)),
    edge,
    disc(cx, cy, 298, tint.dark),
    disc(cx - 2, cy - 2, 294, tint.base),
    turned,
    sheen(cx, cy, 150, 294, 0.26),
    holes,
    disc(cx, cy, 158, tint.deep),
    disc(cx + 2, cy + 3, 150, iron.dark),
    disc(cx - 3, cy - 4, 146, iron.base),
    path(arcPath(cx - 3, cy - 4, 70, 146, 190, 270), iron.light),
    path(arcPath(cx - 3, cy - 4, 70, 146, 20, 90), iron.dark),
    ring(cx - 3, cy - 4, 128, iron.dark, 3),
    times(5, (index) =>
      group(
        `rotate(${index * 72} ${cx} ${cy})`,
        disc(cx, cy - 98, 20, iron.pale),
        disc(cx + 1, cy - 97, 18, iron.deep),
        disc(cx + 3, cy - 94, 14, "#D8CAB5"),
      ),
    ),
    disc(cx + 52, cy - 76, 8, iron.deep),
    disc(cx, cy, 60, iron.deep),
    disc(cx + 3, cy + 4, 54, "#E2D6C3"),
    path(arcPath(cx, cy, 52, 60, 20, 110), iron.pale),
  );
}

function pad(pen: Pen, dx: number, dy: number): string {
  const { tint } = pen;
  const plate =
    "M120 250L112 210Q112 190 136 190H196L226 150Q400 106 574 150L604 190H664Q688 190 688 210L680 250L640 268V392Q640 410 622 414Q400 372 178 414Q160 410 160 392V268Z";
  const block = "M208 208Q400 156 592 208L600 382Q400 342 200 382Z";
  return group(
    `translate(${dx} ${dy})`,
    slab(pen, plate, tint, 7),
    bolt(150, 222, 13, steel),
    bolt(650, 222, 13, steel),
    path("M208 222Q400 170 592 222L604 398Q400 356 200 398Z", darken("#4C4A4E", 0.3)),
    path(block, "#6A676A"),
    pen.clip(
      block,
      path("M200 190Q400 140 600 190V216Q400 164 200 216Z", "#8E8B8C"),
      specks(pen, [200, 160, 400, 240], "#B98A52", 80),
      specks(pen, [200, 160, 400, 240], "#2A282C", 90),
      specks(pen, [200, 160, 400, 240], "#C9C4BE", 60),
      path("M520 150H610V400H540Z", "#17121C", 'opacity=".2"'),
    ),
    path("M388 182L412 182L416 352L384 352Z", "#2C2A2E"),
    stroke("M384 186L381 352", "#97938F", 3),
    stroke("M206 208L198 380M594 208L602 380", "#3A383B", 5),
  );
}

export function brakePads(pen: Pen): Drawing {
  return compose(
    { foot: [406, 838, 250], focus: [330, 660, 2.3], grain: "grit", scene: "swatches" },
    pad(pen, 14, 40),
    pad(pen, -8, 420),
    each(
      [
        [196, 512],
        [604, 512],
      ] as const,
      ([x, y]) =>
        stroke(`M${x - 26} ${y}v-30q0 -14 16 -14h20q16 0 16 14v30`, copper.dark, 9) +
        stroke(`M${x - 28} ${y - 2}v-30q0 -14 16 -14h18`, copper.pale, 3),
    ),
  );
}

export function shockAbsorber(pen: Pen): Drawing {
  const { tint } = pen;
  const bellows = times(8, (index) =>
    upright(pen, boxPath(352, 232 + index * 22, 96, 20, 9), 352, 96, rubber),
  );
  const eye = (y: number, r: number): string =>
    disc(404, y + 4, r, iron.deep) +
    disc(400, y, r, iron.base) +
    path(arcPath(400, y, r * 0.7, r, 170, 270), iron.pale) +
    disc(400, y, r * 0.7, rubber.base) +
    disc(398, y - 2, r * 0.56, rubber.light) +
    disc(400, y, r * 0.42, steel.dark) +
    disc(402, y + 2, r * 0.32, "#D9CCB8");
  return compose(
    { foot: [338, 892, 70], focus: [400, 480, 2.3], grain: "brushed", scene: "pair" },
    group(
      "rotate(10 400 500)",
      threads(pen, [388, 84, 24, 66], steel, 8),
      path(hexPath(400, 122, 24, 0), steel.dark),
      path(hexPath(398, 120, 20, 0), steel.light),
      upright(pen, boxPath(340, 146, 120, 18, 6), 340, 120, steel),
      upright(pen, boxPath(352, 164, 96, 28, 12), 352, 96, rubber),
      upright(pen, boxPath(340, 192, 120, 16, 6), 340, 120, steel),
      upright(pen, boxPath(384, 206, 32, 240, 4), 384, 32, steel),
      bellows,
      upright(pen, "M340 428H460L464 452H336Z", 336, 128, iron),
      upright(pen, "M334 450H466V772Q466 796 444 806H356Q334 796 334 772Z", 334, 132, tint),
      pen.clip(
        "M334 450H466V780H334Z",
        rect(334, 560, 132, 96, "#F2EEE7"),
        rect(334, 560, 34, 96, "#FFFFFF"),
        rect(424, 560, 42, 96, "#CFC8BC"),
        rect(352, 584, 96, 18, tint.deep, 3),
        rect(352, 612, 64, 12, tint.base, 3),
        rect(352, 632, 80, 8, "#A79F92", 3),
        rect(334, 466, 132, 5, tint.deep),
        rect(334, 750, 132, 5, tint.deep),
      ),
      slab(pen, boxPath(456, 680, 40, 44, 6), iron, 5),
      bolt(480, 702, 8, steel),
      upright(pen, "M368 802H432L424 836H376Z", 368, 64, iron),
      eye(860, 42),
    ),
  );
}

export function coilSpring(pen: Pen): Drawing {
  const { tint } = pen;
  const turns = [0, 1, 2, 3, 4, 5, 6] as const;
  const y = (index: number): number => 196 + index * 92;
  const back = (index: number): string =>
    stroke(
      `M602 ${y(index) + 46}C590 ${y(index) - 6} 210 ${y(index) + 30} 198 ${y(index) + 92}`,
      tint.deep,
      40,
    ) +
    stroke(
      `M600 ${y(index) + 44}C586 ${y(index) - 4} 212 ${y(index) + 32} 200 ${y(index) + 90}`,
      darken(tint.base, 0.34),
      30,
    );
  const front = (index: number): string => {
    const d = `M198 ${y(index)}C206 ${y(index) + 88} 590 ${y(index) + 104} 602 ${y(index) + 46}`;
    return (
      stroke(d, tint.deep, 46) +
      stroke(d, tint.dark, 40, 'transform="translate(-1 -2)"') +
      stroke(d, tint.base, 32, 'transform="translate(-2 -5)"') +
      stroke(d, tint.light, 13, 'transform="translate(-2 -12)"') +
      stroke(d, lighten(tint.pale, 0.3), 4, 'transform="translate(-2 -15)"')
    );
  };
  return compose(
    { foot: [404, 862, 240], focus: [330, 460, 2.2], grain: "plastic", scene: "pair" },
    stroke("M602 150C590 104 216 108 198 196", tint.deep, 42),
    stroke("M602 148C588 104 216 106 198 194", tint.base, 32),
    stroke("M596 134C570 96 236 96 200 176", tint.light, 9),
    each(turns, (index) => (index < 6 ? back(index) : "")),
    each(turns, front),
    stroke("M602 798C600 850 420 880 300 860", tint.deep, 40),
    stroke("M601 796C598 846 420 874 300 855", tint.dark, 30),
    rect(372, 500, 70, 24, "#F2EEE7", 3, 'transform="rotate(8 400 510)"'),
    rect(384, 508, 40, 8, tint.deep, 2, 'transform="rotate(8 400 510)"'),
  );
}

export function tyre(pen: Pen): Drawing {
  const { tint } = pen;
  const [cx, cy] = [464, 494];
  const block = (index: number, lane: number): string => {
    const angle = ((92 + index * 6.2 + (lane % 2) * 3.1) * Math.PI) / 180;
    const [x, y] = [cx - 16 - lane * 38 + 236 * Math.cos(angle), cy + 352 * Math.sin(angle)];
    const lean = Math.cos(angle) < -0.02 ? -Math.sin(angle) * 8 : 0;
    return (
      path(
        `M${x} ${y - 14}L${x - 32} ${y - 14 + lean}L${x - 32} ${y + 12 + lean}L${x} ${y + 12}Z`,
        lane === 0 ? tint.light : tint.base,
      ) + stroke(`M${x - 6} ${y - 8}L${x - 26} ${y - 8 + lean}`, tint.pale, 2, 'opacity=".5"')
    );
  };
  const sidewall = times(48, (index) =>
    stroke(
      `M${cx} ${cy - 300}v34`,
      tint.deep,
      3,
      `transform="translate(${cx} ${cy}) scale(.66 1) rotate(${index * 7.5}) translate(${-cx} ${-cy})"`,
    ),
  );
  return compose(
    { foot: [392, 866, 180], focus: [300, 460, 2.3], grain: "rubber", scene: "pair" },
    path("M464 128L316 136A222 352 0 0 0 316 852L464 860Z", darken(tint.deep, 0.45)),
    pen.clip(
      "M464 128L316 136A222 352 0 0 0 316 852L464 860Z",
      times(29, (index) => times(4, (lane) => block(index, lane))),
    ),
    oval(cx, cy, 236, 366, tint.deep),
    oval(cx - 3, cy - 2, 228, 358, tint.dark),
    oval(cx - 2, cy - 1, 222, 350, tint.base),
    sidewall,
    path(
      `${ovalPath(cx, cy, 204, 318)}${ovalPath(cx, cy, 192, 300)}`,
      tint.light,
      'fill-rule="evenodd" opacity=".8"',
    ),
    path(
      `${ovalPath(cx, cy, 176, 270)}${ovalPath(cx, cy, 172, 264)}`,
      "#F2EEE7",
      'fill-rule="evenodd" opacity=".75"',
    ),
    stroke("M268 400C300 250 370 176 440 164", tint.pale, 10, 'opacity=".7"'),
    stroke("M660 590C630 740 560 810 500 826", "#17121C", 18, 'opacity=".35"'),
    oval(cx, cy, 152, 232, tint.deep),
    oval(cx - 2, cy - 2, 146, 224, tint.light),
    oval(cx + 2, cy + 2, 140, 216, tint.dark),
    oval(cx + 5, cy + 4, 132, 206, darken(tint.deep, 0.55)),
    pen.clip(
      ovalPath(cx + 5, cy + 4, 132, 206),
      oval(cx - 52, cy + 2, 132, 206, "#E5D9C7"),
      stroke(`M${cx + 70} ${cy - 190}A132 206 0 0 1 ${cx + 70} ${cy + 194}`, tint.dark, 6),
    ),
  );
}

export function exhaust(pen: Pen): Drawing {
  const { tint } = pen;
  const can = boxPath(-210, -112, 420, 224, 70);
  return compose(
    { foot: [300, 872, 120], focus: [400, 500, 2.1], grain: "brushed", scene: "swatches" },
    group(
      "translate(404 470) rotate(-62)",
      lying(pen, "M-430 -34H-200V34H-430Z", -34, 68, iron),
      lying(pen, boxPath(-446, -62, 28, 124, 8), -62, 124, steel),
      bolt(-432, -46, 8, iron),
      bolt(-432, 46, 8, iron),
      lying(pen, "M200 -40H340L352 -46V46L340 40H200Z", -46, 92, steel),
      lying(pen, "M330 -58H438V58H330Z", -58, 116, tint),
      oval(438, 0, 22, 58, tint.light),
      oval(440, 0, 17, 48, darken(tint.deep, 0.6)),
      lying(pen, "M-262 -40L-180 -100V100L-262 40Z", -100, 200, tones(tint.dark)),
      lying(pen, "M180 -100L258 -46V46L180 100Z", -100, 200, tones(tint.dark)),
      lying(pen, can, -112, 224, tint),
      pen.clip(
        can,
        each(
          [-170, -60, 60, 170],
          (x) =>
            rect(x - 5, -120, 10, 240, tint.dark, 0, 'opacity=".6"') +
            rect(x - 9, -120, 4, 240, tint.pale, 0, 'opacity=".7"'),
        ),
        path("M-210 -112H-100L-150 112H-210Z", "#8A5A86", 'opacity=".14"'),
        path("M120 -112H210V112H90Z", "#4A6FA0", 'opacity=".12"'),
      ),
      rect(-60, -40, 120, 64, tint.light, 6),
      rect(-46, -24, 92, 12, tint.deep, 3),
      rect(-46, -2, 56, 8, tint.dark, 3),
      stroke("M-120 108v38h40", steel.deep, 11),
      stroke("M-122 106v38h38", steel.pale, 4),
    ),
  );
}
