import { cardboard, clay, leaf, tones } from "../palette.ts";
import type { Drawing, Pen } from "../pen.ts";
import { compose } from "../pen.ts";
import { boxPath, each, group, oval, path, rect, stroke } from "../shape.ts";
import { specks, upright } from "../solids.ts";

/** A closed box with the market's star: what stands for goods that nobody has drawn. */
export function parcel(pen: Pen): Drawing {
  const { tint } = pen;
  const star = boxPath(-46, -46, 92, 92, 4);
  return compose(
    { foot: [404, 818, 268], focus: [360, 560, 2.4], grain: "paper", scene: "pair" },
    path("M150 420L400 330L650 420L400 520Z", cardboard.light),
    path("M275 375L309 363L559 457L525 470Z", tint.base),
    path("M275 375L284 372L534 467L525 470Z", tint.light),
    path("M150 420L400 520V846L150 736Z", cardboard.base),
    path("M400 520L650 420V736L400 846Z", cardboard.dark),
    path("M150 420L400 520V534L150 434Z", cardboard.pale, 'opacity=".7"'),
    path("M525 470L559 457V560L525 574Z", tint.dark),
    path("M525 470L559 457V470L525 483Z", tint.deep, 'opacity=".5"'),
    stroke("M400 522V844", cardboard.deep, 3, 'opacity=".45"'),
    group(
      "matrix(1 .42 0 1 276 626)",
      path(star, tint.base),
      group("rotate(45)", path(star, tint.base)),
      path(boxPath(-24, -24, 48, 48, 3), cardboard.base),
      group("rotate(45)", path(boxPath(-24, -24, 48, 48, 3), cardboard.base)),
    ),
    group(
      "matrix(1 -.4 0 1 450 690)",
      rect(0, 0, 96, 62, "#FFFFFF", 4, 'opacity=".9"'),
      rect(12, 14, 60, 7, cardboard.deep, 3),
      rect(12, 28, 72, 5, cardboard.dark, 2),
      rect(12, 40, 44, 5, cardboard.dark, 2),
    ),
    specks(pen, [170, 460, 460, 300], cardboard.deep, 50),
  );
}

function leafAt(x: number, y: number, turn: number, size: number): string {
  return group(
    `translate(${x} ${y}) rotate(${turn}) scale(${size})`,
    path("M0 0C-58 -60 -52 -150 0 -214C52 -150 58 -60 0 0Z", leaf.base),
    path("M0 0C-58 -60 -52 -150 0 -214Z", leaf.light),
    stroke("M0 -6V-196", leaf.deep, 4, 'opacity=".5"'),
  );
}

/** A fired pot with something growing in it. */
export function flowerPot(pen: Pen): Drawing {
  const body = "M214 520H586L536 834Q400 862 264 834Z";
  const rim = "M188 442H612V522Q400 556 188 522Z";
  return compose(
    { foot: [404, 846, 160], focus: [400, 620, 2.4], grain: "grit", scene: "pair" },
    stroke("M400 460C396 400 402 350 400 300", leaf.deep, 12),
    leafAt(372, 450, -46, 0.92),
    leafAt(428, 450, 48, 0.86),
    leafAt(388, 420, -16, 1.14),
    leafAt(416, 424, 20, 1.02),
    upright(pen, body, 214, 372, clay),
    pen.clip(
      body,
      each([pen.tint.base, pen.tint.light, pen.tint.dark], (colour, index) =>
        stroke(`M200 ${588 + index * 34}Q400 ${628 + index * 34} 600 ${588 + index * 34}`, colour, 10),
      ),
      specks(pen, [214, 540, 372, 300], clay.deep, 46),
    ),
    upright(pen, rim, 188, 424, clay),
    oval(400, 442, 212, 40, clay.light),
    oval(400, 444, 190, 31, tones("#4A3527").base),
    leafAt(352, 452, -66, 0.6),
    leafAt(450, 454, 68, 0.56),
  );
}
