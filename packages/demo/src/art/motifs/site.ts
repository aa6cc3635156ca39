import { darken, iron, lighten, mix, rubber, steel, tones } from "../palette.ts";
import type { Drawing, Pen } from "../pen.ts";
import { compose } from "../pen.ts";
import { boxPath, disc, each, oval, path, rect, ring, stroke, times } from "../shape.ts";
import { bolt, grainDown, sheen, slab, specks } from "../solids.ts";

function knot(pen: Pen, x: number, y: number, tint: string): string {
  return (
    times(4, (index) =>
      oval(
        x,
        y,
        22 - index * 5,
        34 - index * 8,
        "none",
        `stroke="${tint}" stroke-width="2.4" opacity="${0.35 + index * 0.12}"`,
      ),
    ) + oval(x, y, 5, 9, tint, `transform="rotate(${pen.rng.between(-20, 20)} ${x} ${y})"`)
  );
}

function plank(pen: Pen, x: number, y: number, w: number, shade: number): string {
  const tone = tones(shade < 0 ? darken(pen.tint.base, -shade) : lighten(pen.tint.base, shade));
  const h = 850 - y;
  const face = `M${x} ${y}h${w}v${h}h${-w}Z`;
  const arches = times(5, (index) =>
    stroke(
      `M${x + 18 + index * 9} 850C${x + 22 + index * 10} ${560 + index * 26} ${x + w * 0.42} ${380 + index * 50} ${x + w * 0.5} ${370 + index * 52}C${x + w * 0.58} ${380 + index * 50} ${x + w - 22 - index * 10} ${560 + index * 26} ${x + w - 18 - index * 9} 850`,
      tone.dark,
      3,
      'opacity=".55"',
    ),
  );
  const rings = times(4, (index) =>
    stroke(
      `M${x + 24 + index * 12} ${y}q${w / 2 - 10 - index * 10} ${-34 + index * 6} ${w - 40 - index * 22} -6`,
      tone.dark,
      2.4,
      'opacity=".6"',
    ),
  );
  return (
    path(`M${x} ${y}l26 -30h${w}l-26 30Z`, tone.pale) +
    pen.clip(`M${x} ${y}l26 -30h${w}l-26 30Z`, rings) +
    path(`M${x + w} ${y}l26 -30V824L${x + w} 850Z`, tone.deep) +
    path(face, tone.base) +
    pen.clip(
      face,
      rect(x, y, 9, h, tone.light),
      rect(x + w - 10, y, 10, h, tone.dark),
      grainDown(pen, [x, y, w, h], tone.deep, 11),
      arches,
      knot(pen, x + w * pen.rng.between(0.3, 0.7), y + pen.rng.between(120, 200), tone.deep),
      specks(pen, [x, y, w, h], tone.deep, 20),
    )
  );
}

export function woodPlank(pen: Pen): Drawing {
  return compose(
    { foot: [410, 850, 270], focus: [330, 400, 2.4], grain: "wood", scene: "swatches" },
    plank(pen, 500, 220, 142, -0.1),
    plank(pen, 322, 150, 150, 0.08),
    plank(pen, 146, 290, 146, 0),
  );
}

function barrowWheel(): string {
  return (
    disc(222, 738, 104, rubber.base) +
    times(28, (index) =>
      stroke(`M222 636v14`, rubber.deep, 9, `transform="rotate(${index * (360 / 28)} 222 738)"`),
    ) +
    ring(222, 738, 84, rubber.light, 4) +
    disc(222, 738, 62, steel.dark) +
    disc(220, 736, 57, steel.base) +
    sheen(220, 736, 10, 56, 0.3) +
    ring(222, 738, 40, steel.deep, 4, 'opacity=".5"') +
    disc(222, 738, 18, iron.deep) +
    disc(219, 735, 10, steel.pale) +
    stroke("M136 702A94 94 0 0 1 200 646", "#8B8794", 5)
  );
}

export function wheelbarrow(pen: Pen): Drawing {
  const { tint } = pen;
  const tray = "M92 356Q90 340 108 340H616Q634 342 628 360L560 566Q552 592 524 592H268Q236 590 220 562Z";
  const frame = "M222 738L330 612L520 610L716 490";
  return compose(
    { foot: [370, 842, 270], focus: [330, 460, 2.2], grain: "plastic", scene: "swatches" },
    stroke("M470 620L500 828H560L600 560", iron.dark, 16),
    stroke("M466 620L496 822", iron.light, 5),
    stroke("M484 740H586", iron.dark, 12),
    barrowWheel(),
    stroke("M140 660L222 738", iron.dark, 14),
    stroke("M250 600L172 660", iron.base, 12),
    stroke(frame, iron.deep, 22),
    stroke(frame, iron.base, 17),
    stroke("M222 733L328 606L518 604L712 485", iron.pale, 5),
    stroke("M640 536L712 492", rubber.base, 30),
    stroke("M640 530L708 489", rubber.light, 7),
    times(5, (index) => stroke(`M${650 + index * 14} ${518 - index * 8.6}l12 20`, rubber.deep, 4)),
    path("M108 340Q140 310 190 306H560Q610 308 620 340Z", darken(tint.deep, 0.2)),
    path("M118 340Q150 318 200 316H552Q596 318 608 340Z", tint.deep),
    path(tray, tint.base),
    pen.clip(
      tray,
      path("M80 340H300L330 600H200Z", tint.light),
      path("M120 360H170L262 580H226Z", tint.pale),
      path("M500 330H660L560 600H470Z", tint.dark),
      path("M590 330H660L560 600H530Z", tint.deep),
      path("M200 560H580V600H200Z", tint.deep, 'opacity=".5"'),
    ),
    stroke("M336 382L352 566M452 382L444 566", tint.dark, 8),
    stroke("M330 382L346 566M446 382L438 566", tint.pale, 3, 'opacity=".7"'),
    slab(pen, boxPath(84, 330, 556, 26, 13), tint, 5),
    each([300, 500], (x) => bolt(x, 602, 9, steel)),
    bolt(250, 704, 8, steel),
  );
}

export function ladder(pen: Pen): Drawing {
  const { tint } = pen;
  const step = (index: number): string => {
    const y = 268 + index * 106;
    const spread = 92 + index * 21;
    return (
      path(
        `M${400 - spread} ${y}H${400 + spread}L${400 + spread + 4} ${y + 20}H${400 - spread - 4}Z`,
        steel.light,
      ) +
      rect(400 - spread - 4, y + 20, 2 * spread + 8, 20, steel.dark, 2) +
      times(9, (line) =>
        stroke(
          `M${400 - spread + 22} ${y + 3 + line * 2}h${2 * spread - 44}`,
          steel.deep,
          0.9,
          'opacity=".5"',
        ),
      ) +
      stroke(`M${400 - spread} ${y + 1}H${400 + spread}`, "#FFFFFF", 3, 'opacity=".7"') +
      bolt(400 - spread + 2, y + 28, 6, iron) +
      bolt(400 + spread - 2, y + 28, 6, iron)
    );
  };
  const rail = (side: number): string => {
    const x = (offset: number): number => 400 + side * offset;
    const d = `M${x(84)} 150L${x(116)} 150L${x(252)} 842L${x(214)} 842Z`;
    return (
      path(d, tint.base) +
      pen.clip(
        d,
        path(`M${x(84)} 150L${x(94)} 150L${x(226)} 842L${x(214)} 842Z`, side < 0 ? tint.dark : tint.light),
        path(`M${x(108)} 150L${x(116)} 150L${x(252)} 842L${x(242)} 842Z`, side < 0 ? tint.pale : tint.deep),
      ) +
      path(`M${x(212)} 820L${x(246)} 820L${x(258)} 854L${x(210)} 854Z`, rubber.base)
    );
  };
  const back = (side: number): string =>
    stroke(`M${400 + side * 70} 170L${400 + side * 168} 806`, iron.dark, 16) +
    stroke(`M${400 + side * 70 - 3} 170L${400 + side * 168 - 3} 806`, iron.light, 4) +
    rect(400 + side * 168 - 14, 796, 28, 20, rubber.base, 4);
  return compose(
    { foot: [404, 850, 260], focus: [400, 330, 2.2], grain: "brushed", scene: "pair" },
    back(-1),
    back(1),
    each([420, 600, 740], (y) =>
      stroke(`M${400 - (y - 150) * 0.15 - 70} ${y}H${400 + (y - 150) * 0.15 + 70}`, iron.dark, 10),
    ),
    times(5, step),
    rail(-1),
    rail(1),
    slab(
      pen,
      "M268 136Q268 118 286 116H514Q532 118 532 136L540 178Q540 188 528 188H272Q260 188 260 178Z",
      tones(mix(rubber.base, tint.deep, 0.3)),
      6,
    ),
    rect(310, 138, 180, 26, tint.base, 8),
    rect(326, 146, 90, 10, tint.pale, 4),
  );
}
