import { copper, darken, mix, paper, steel, tones, white, wood } from "../palette.ts";
import type { Drawing, Pen } from "../pen.ts";
import { compose } from "../pen.ts";
import { boxPath, disc, each, group, oval, path, polar, rect, ring, stroke, times } from "../shape.ts";
import { slab, specks, upright } from "../solids.ts";

export function tadelaktBucket(pen: Pen): Drawing {
  const { tint, rng } = pen;
  const pail = "M184 350L222 826Q400 884 578 826L616 350Z";
  const label = "M200 452Q400 506 600 452L582 700Q400 756 218 700Z";
  const sweeps = times(26, () => {
    const [x, y] = [rng.between(200, 520), rng.between(470, 700)];
    return stroke(
      `M${x} ${y}q${rng.between(40, 90)} ${rng.between(-46, 10)} ${rng.between(110, 180)} ${rng.between(-20, 20)}`,
      rng.next() < 0.5 ? tint.light : tint.dark,
      rng.between(6, 18),
      `opacity="${rng.between(0.16, 0.4)}"`,
    );
  });
  return compose(
    { foot: [404, 850, 200], focus: [380, 560, 2.6], grain: "grit", scene: "swatches" },
    stroke("M182 404C150 96 650 96 618 404", steel.dark, 9),
    stroke("M181 400C150 94 646 94 616 396", steel.pale, 3),
    rect(334, 150, 132, 34, wood.dark, 17),
    rect(334, 150, 132, 22, wood.light, 11),
    upright(pen, pail, 184, 432, white),
    path(label, tint.base),
    pen.clip(label, sweeps),
    pen.clip(
      label,
      rect(184, 400, 24, 380, tint.dark, 0, 'opacity=".5"'),
      rect(540, 400, 90, 380, tint.deep, 0, 'opacity=".35"'),
    ),
    stroke("M203 470Q400 522 597 470", white.light, 4, 'opacity=".8"'),
    stroke("M217 684Q400 738 583 684", white.light, 4, 'opacity=".8"'),
    path("M330 560h140v78q-70 22 -140 0Z", white.light, 'opacity=".94"'),
    rect(350, 582, 100, 9, tint.deep, 4),
    rect(362, 604, 76, 6, tint.dark, 3),
    rect(372, 620, 56, 6, tint.dark, 3),
    upright(pen, "M164 286V340Q400 414 636 340V286Z", 164, 472, tint),
    times(22, (index) =>
      stroke(
        `M${190 + index * 20} ${326 + 28 * Math.sin(((index + 1) / 23) * Math.PI)}v16`,
        tint.deep,
        3,
        'opacity=".5"',
      ),
    ),
    oval(400, 286, 236, 60, tint.light),
    oval(404, 290, 212, 50, tint.base),
    oval(400, 286, 190, 42, tint.light),
    oval(404, 289, 186, 40, tint.base),
    disc(192, 404, 15, steel.dark),
    disc(608, 404, 15, steel.dark),
    disc(189, 400, 9, steel.pale),
    disc(605, 400, 9, steel.base),
  );
}

export function cementBag(pen: Pen): Drawing {
  const { tint } = pen;
  const sack =
    "M196 176C186 250 168 300 172 420C168 560 164 700 186 812Q400 862 614 812C636 700 632 560 628 420C632 300 614 250 604 176Q400 196 196 176Z";
  const stitches = (y: number): string =>
    times(24, (index) => stroke(`M${204 + index * 17} ${y}h9`, paper.deep, 3));
  return compose(
    { foot: [404, 836, 230], focus: [360, 470, 2.4], grain: "paper", scene: "swatches" },
    path("M190 132H610L606 190Q400 208 194 190Z", paper.dark),
    rect(190, 132, 420, 26, paper.base),
    stitches(150),
    stitches(172),
    path(sack, paper.base),
    pen.clip(
      sack,
      path("M150 330Q400 372 650 330V610Q400 656 150 610Z", tint.base),
      path("M150 330Q400 372 650 330V350Q400 392 150 350Z", tint.light),
      path("M150 588Q400 634 650 588V610Q400 656 150 610Z", tint.dark),
      path("M290 570V470L400 392L510 470V576Q400 596 290 570Z", white.light),
      path("M322 572V486L400 430L478 486V576Q400 590 322 572Z", tint.dark),
      path("M362 582V520a38 38 0 0 1 76 0V582Z", white.light),
      rect(250, 246, 300, 26, tint.deep, 4),
      rect(300, 286, 200, 14, tint.base, 4),
      rect(236, 676, 130, 12, paper.deep, 3),
      rect(236, 700, 96, 10, paper.dark, 3),
      rect(236, 720, 110, 10, paper.dark, 3),
      path(boxPath(486, 668, 84, 84, 8), tint.deep),
      path(boxPath(496, 678, 64, 64, 4), white.light),
      rect(508, 700, 40, 20, tint.deep, 3),
      path("M560 150Q612 480 560 850H660V150Z", "#17121C", 'opacity=".15"'),
      path("M612 150Q640 500 604 850H660V150Z", "#17121C", 'opacity=".16"'),
      path("M170 150Q210 300 196 520Q188 700 214 850H150V150Z", "#FFFFFF", 'opacity=".3"'),
      stroke(
        "M196 210Q270 262 252 330M600 204Q520 268 548 340M182 790Q260 740 250 660M616 780Q550 740 560 640M330 190Q350 240 330 270",
        "#17121C",
        5,
        'opacity=".13"',
      ),
      stroke("M202 214Q276 262 260 330M188 786Q268 742 256 664", "#FFFFFF", 4, 'opacity=".5"'),
      specks(pen, [170, 180, 460, 660], paper.deep, 60),
    ),
    path("M186 800Q400 850 614 800L612 824Q400 872 188 824Z", paper.dark),
    times(24, (index) =>
      stroke(`M${202 + index * 17} ${812 + 26 * Math.sin(((index + 0.5) / 24) * Math.PI)}h8`, paper.deep, 3),
    ),
  );
}

function brush(pen: Pen): string {
  const { tint } = pen;
  return group(
    "translate(404 330) rotate(-14)",
    slab(pen, "M40 -17C120 -30 200 -16 286 -15a16 16 0 0 1 0 32C200 20 120 32 40 21Z", wood, 5),
    disc(280, 1, 6, wood.deep),
    slab(pen, boxPath(-62, -42, 108, 86, 5), steel, 5),
    stroke("M-44 -40V42M30 -40V42", steel.deep, 3, 'opacity=".6"'),
    path("M-62 -40C-110 -44 -150 -38 -196 -20Q-204 6 -190 30C-150 42 -110 46 -62 42Z", tones("#6A5340").base),
    times(11, (index) =>
      stroke(
        `M-64 ${-34 + index * 7.4}Q-120 ${-36 + index * 7.4} -180 ${-20 + index * 5}`,
        "#A58A6C",
        2,
        'opacity=".6"',
      ),
    ),
    path(
      "M-128 -41C-160 -38 -180 -28 -200 -18Q-212 10 -192 32C-170 40 -150 42 -136 43Q-120 18 -134 4Q-146 -12 -128 -41Z",
      tint.base,
    ),
    stroke("M-190 -14Q-166 -28 -142 -30", tint.pale, 6),
  );
}

export function paintCan(pen: Pen): Drawing {
  const { tint } = pen;
  const can = "M186 386V812Q400 884 614 812V386Z";
  const label = "M186 500Q400 566 614 500V762Q400 832 186 762Z";
  const drip =
    "M232 408V470a16 16 0 0 0 32 0V452a13 13 0 0 1 26 0V560a17 17 0 0 0 34 0V470a14 14 0 0 1 28 0V500a15 15 0 0 0 30 0V440H430V420Z";
  return compose(
    { foot: [404, 838, 222], focus: [300, 480, 2.4], grain: "glaze", scene: "pair" },
    upright(pen, can, 186, 428, steel),
    pen.clip(
      label,
      path(label, white.base),
      rect(186, 400, 60, 480, white.light),
      rect(500, 400, 140, 480, white.dark),
      rect(570, 400, 60, 480, white.deep, 0, 'opacity=".5"'),
    ),
    pen.clip(
      label,
      path("M186 620Q400 688 614 620V770Q400 840 186 770Z", tint.base),
      path("M186 620Q400 688 614 620V632Q400 700 186 632Z", tint.dark),
      rect(500, 560, 140, 320, tint.deep, 0, 'opacity=".3"'),
      rect(186, 560, 50, 320, tint.light, 0, 'opacity=".6"'),
    ),
    rect(330, 600, 140, 20, tint.deep, 4),
    rect(330, 572, 84, 12, tint.base, 4),
    disc(446, 578, 12, tint.base),
    rect(350, 728, 100, 12, white.light, 4),
    rect(368, 752, 64, 9, white.light, 4),
    stroke("M192 446C196 680 604 680 608 446", steel.deep, 7),
    stroke("M190 442C196 672 602 672 606 442", steel.pale, 2.5),
    disc(194, 446, 17, steel.dark),
    disc(606, 446, 17, steel.deep),
    disc(190, 442, 9, steel.pale),
    oval(400, 386, 214, 66, steel.dark),
    oval(400, 382, 214, 66, steel.pale),
    oval(400, 384, 196, 57, steel.dark),
    oval(400, 392, 190, 50, tint.base),
    path("M214 386Q250 350 360 346Q270 372 246 410Z", tint.light),
    oval(470, 408, 96, 18, tint.dark, 'opacity=".5"'),
    path(drip, tint.base),
    stroke("M242 420V468M300 430V556M366 440V496", tint.light, 6),
    path("M226 412Q330 446 436 440V424Q320 424 226 400Z", tint.base),
    brush(pen),
  );
}

function woodScrew(pen: Pen, x: number, y: number, turn: number, size: number): string {
  const shank = "M0 -9H150L196 0L150 9H0Z";
  return group(
    `translate(${x} ${y}) rotate(${turn}) scale(${size})`,
    path("M-26 -28Q-36 0 -26 28L8 9V-9Z", steel.base),
    path("M-26 -28L8 -9V-2L-31 -6Z", steel.pale),
    path("M-26 28L8 9V4L-31 8Z", steel.deep),
    path(shank, steel.base),
    pen.clip(shank, rect(0, -9, 200, 6, steel.pale), rect(0, 3, 200, 8, steel.deep)),
    times(12, (index) =>
      stroke(`M${44 + index * 12} 12L${50 + index * 12} -12`, index % 2 === 0 ? steel.deep : steel.dark, 4),
    ),
    stroke("M-32 -10L-20 0L-32 10", steel.deep, 4),
  );
}

function screwHead(x: number, y: number, r: number): string {
  const cross = `M${x - r * 0.45} ${y}h${r * 0.9}M${x} ${y - r * 0.34}v${r * 0.68}`;
  return (
    oval(x + 2, y + 5, r, r * 0.8, steel.deep) +
    oval(x, y, r, r * 0.8, steel.base) +
    oval(x - 2, y - 2, r * 0.74, r * 0.56, steel.light) +
    stroke(cross, steel.deep, 4)
  );
}

export function screwBox(pen: Pen): Drawing {
  const { tint, rng } = pen;
  const inside = "M150 400L228 318H650L572 400Z";
  const heap = times(6, (layer) =>
    times(11, (index) =>
      screwHead(
        190 + layer * 14 + index * 34 + rng.between(-8, 8),
        314 + layer * 16 + rng.between(-10, 10),
        rng.between(15, 20),
      ),
    ),
  );
  return compose(
    { foot: [404, 832, 290], focus: [370, 400, 2.5], grain: "brushed", scene: "pair" },
    path("M228 318H650V380H228Z", tint.deep),
    path("M228 318L186 236H602L650 318Z", tint.light),
    path("M228 318L196 254H606L650 318Z", tint.dark, 'opacity=".35"'),
    path(inside, darken(tint.deep, 0.4)),
    heap,
    path("M572 400L650 318V666L572 752Z", tint.deep),
    path("M572 400L650 318V334L572 418Z", tint.dark),
    slab(pen, boxPath(150, 400, 422, 352, 4), tint, 6),
    path("M150 400H572V412H150Z", tint.pale, 'opacity=".7"'),
    path(boxPath(186, 464, 350, 220, 8), white.base),
    rect(186, 464, 350, 54, mix(tint.deep, "#17121C", 0.2), 8),
    rect(206, 482, 150, 18, white.base, 4),
    disc(506, 491, 13, white.base),
    woodScrew(pen, 248, 586, 0, 1.1),
    rect(206, 636, 90, 14, white.deep, 4),
    rect(206, 658, 60, 10, white.dark, 4),
    each([0, 1, 2, 3, 4, 5, 6, 7], (bar) => rect(404 + bar * 14, 632, bar % 3 === 0 ? 9 : 5, 38, "#2A2622")),
    woodScrew(pen, 190, 818, -8, 0.95),
    woodScrew(pen, 430, 838, 6, 0.95),
    woodScrew(pen, 676, 792, 176, 0.85),
  );
}

export function cableCoil(pen: Pen): Drawing {
  const { tint, rng } = pen;
  const [cx, cy] = [394, 446];
  const loops = times(11, (index) => {
    const r = 142 + index * 13;
    const [x, y] = [cx + rng.between(-5, 5), cy + rng.between(-5, 5)];
    return (
      ring(x, y, r, tint.deep, 15) +
      ring(x - 1.5, y - 2, r, index % 2 === 0 ? tint.base : mix(tint.base, tint.dark, 0.4), 12) +
      stroke(`M${polar(x, y, r, 172)}A${r} ${r} 0 0 1 ${polar(x, y, r, 286)}`, tint.light, 5) +
      stroke(`M${polar(x, y, r, 205)}A${r} ${r} 0 0 1 ${polar(x, y, r, 250)}`, tint.pale, 2.4)
    );
  });
  const tie = (turn: number): string =>
    group(
      `rotate(${turn} ${cx} ${cy})`,
      path(`M${cx - 17} ${cy - 290}h34l4 168h-42Z`, tones("#2E2B33").base),
      rect(cx - 13, cy - 288, 8, 164, "#5A5662"),
      rect(cx - 22, cy - 216, 44, 24, "#1E1B22", 4),
    );
  const tail = "M566 624C640 690 640 780 560 800C480 818 400 812 330 830";
  const wires = [
    ["#7A4A2B", -18],
    ["#3F66B4", 0],
    ["#6E9A3A", 18],
  ] as const;
  return compose(
    { foot: [420, 838, 220], focus: [300, 300, 2.6], grain: "rubber", scene: "swatches" },
    loops,
    each([-8, 112, 232], tie),
    stroke("M382 176C520 190 640 300 640 450C640 540 600 590 566 624", tint.deep, 20),
    stroke("M382 175C519 189 638 300 638 449C638 539 598 590 564 623", tint.base, 16),
    stroke(tail, tint.deep, 24),
    stroke(tail, tint.base, 19),
    stroke("M570 630C634 690 630 772 558 790C480 806 400 804 332 822", tint.light, 5),
    each(
      wires,
      ([colour, bend]) =>
        stroke(
          `M330 830C290 ${832 + bend * 0.6} 262 ${830 + bend * 1.5} 226 ${828 + bend * 1.7}`,
          colour,
          9,
        ) + stroke(`M226 ${828 + bend * 1.7}l-34 ${bend * 0.3}`, copper.light, 6),
    ),
  );
}
