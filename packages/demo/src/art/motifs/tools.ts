import { brass, darken, iron, mix, rubber, steel, tones, wood } from "../palette.ts";
import type { Drawing, Pen } from "../pen.ts";
import { compose } from "../pen.ts";
import { boxPath, disc, each, group, oval, ovalPath, path, rect, ring, stroke, times } from "../shape.ts";
import { bolt, grainDown, lying, slab, upright } from "../solids.ts";

export function trowel(pen: Pen): Drawing {
  const { tint } = pen;
  const blade =
    "M400 470C470 470 560 500 566 560C560 660 470 780 400 876C330 780 240 660 234 560C240 500 330 470 400 470Z";
  const handle =
    "M364 110Q400 88 436 110C446 150 428 180 432 230C440 280 434 320 424 346H376C366 320 360 280 368 230C372 180 354 150 364 110Z";
  return compose(
    { foot: [312, 868, 80], focus: [400, 560, 2.4], grain: "brushed", scene: "pair" },
    group(
      "rotate(14 400 500)",
      path(
        "M386 350H414L416 410C418 440 440 452 452 486L412 500H388L348 486C360 452 382 440 384 410Z",
        steel.dark,
      ),
      path("M388 350H398L398 410C398 446 370 456 360 486L352 486C364 452 386 440 388 410Z", steel.pale),
      path(blade, steel.base),
      pen.clip(
        blade,
        path("M400 470C330 470 240 500 234 560C240 660 330 780 400 876Z", steel.light),
        path("M400 470H580V900H400Z", steel.dark, 'opacity=".55"'),
        path("M234 500H300L420 860L380 900Z", "#FFFFFF", 'opacity=".3"'),
        times(34, (index) =>
          stroke(
            `M${240 + index * 10} 480l${pen.rng.between(20, 60)} ${pen.rng.between(120, 330)}`,
            index % 2 === 0 ? "#FFFFFF" : steel.deep,
            1.6,
            'opacity=".24"',
          ),
        ),
      ),
      stroke("M400 474C332 474 244 504 238 560C244 660 332 776 400 870", "#FFFFFF", 3, 'opacity=".8"'),
      stroke("M566 560C560 660 470 780 400 876", steel.deep, 4),
      path("M352 486Q400 462 448 486L424 516H376Z", steel.dark),
      oval(386, 494, 10, 6, steel.pale),
      upright(pen, handle, 360, 80, tint),
      pen.clip(handle, grainDown(pen, [366, 100, 68, 250], tint.deep, 7)),
      rect(370, 334, 60, 26, brass.base, 5),
      rect(374, 334, 14, 26, brass.pale),
      rect(412, 334, 18, 26, brass.dark, 4),
      oval(400, 112, 20, 7, tint.pale, 'opacity=".6"'),
    ),
  );
}

export function hammer(pen: Pen): Drawing {
  const { tint } = pen;
  const handle =
    "M376 250H424C428 420 420 520 436 640C450 740 450 800 440 850Q400 878 360 850C350 800 350 740 364 640C380 520 372 420 376 250Z";
  const head =
    "M222 190Q216 176 232 170H282Q296 172 300 186H352Q372 162 440 166C540 166 600 210 630 286C560 244 500 242 452 262Q430 276 424 288H366Q352 276 346 258H300Q296 272 282 274H232Q216 268 222 254Z";
  const claw = "M466 178C540 184 594 220 626 282C570 236 520 224 470 228Z";
  return compose(
    { foot: [326, 866, 90], focus: [400, 240, 2.5], grain: "brushed", scene: "pair" },
    group(
      "translate(10 0) rotate(14 400 520)",
      upright(pen, handle, 356, 92, wood),
      pen.clip(handle, grainDown(pen, [364, 260, 76, 340], wood.deep, 8)),
      pen.clip(
        handle,
        rect(300, 560, 200, 330, tint.base),
        rect(362, 560, 26, 330, tint.light),
        rect(418, 560, 50, 330, tint.dark),
        times(10, (index) => stroke(`M340 ${604 + index * 24}q60 18 120 0`, tint.deep, 6, 'opacity=".6"')),
        rect(300, 556, 200, 12, tint.deep),
      ),
      oval(400, 850, 20, 8, tint.deep),
      path(head, iron.base),
      pen.clip(
        head,
        rect(180, 160, 480, 34, iron.light),
        rect(180, 168, 480, 9, iron.pale),
        path("M200 250Q350 236 440 262L640 250V300H200Z", iron.dark),
        path(claw, iron.light),
        path("M470 214C540 214 590 246 628 288L560 260Z", iron.dark),
      ),
      stroke("M498 224C550 230 592 250 622 280", iron.deep, 6),
      slab(pen, boxPath(206, 164, 30, 116, 8), steel, 5),
      rect(388, 166, 24, 10, wood.light, 3),
      rect(364, 280, 72, 16, iron.deep, 4),
    ),
  );
}

function drillChuck(pen: Pen): string {
  const bit = times(6, (index) => stroke(`M${86 + index * 16} 322l10 18`, steel.deep, 4));
  return (
    lying(pen, "M62 331L80 323H190V339H80Z", 322, 18, steel) +
    bit +
    lying(pen, "M176 306L206 290V372L176 356Z", 290, 82, steel) +
    lying(pen, boxPath(200, 276, 92, 110, 10), 276, 110, rubber) +
    times(9, (index) => stroke(`M222 ${288 + index * 11}h56`, rubber.deep, 4))
  );
}

export function drill(pen: Pen): Drawing {
  const { tint } = pen;
  const body =
    "M290 250H548Q620 250 634 312Q640 372 600 402L570 412L560 420C548 520 562 600 584 690H430C430 600 436 520 430 470L408 430H330Q296 424 290 400Z";
  const grip = "M450 432C464 520 456 610 452 690H584C562 600 550 520 562 420L520 430Z";
  return compose(
    { foot: [494, 852, 180], focus: [470, 370, 2.2], grain: "plastic", scene: "pair" },
    drillChuck(pen),
    slab(pen, "M276 258H312V408H276Z", tones("#46434C"), 5),
    path(body, tint.base),
    pen.clip(
      body,
      rect(280, 250, 380, 40, tint.light),
      rect(300, 262, 300, 9, tint.pale),
      path("M280 380H640V420H280Z", tint.dark),
      path(grip, rubber.base),
      path("M450 432C464 520 456 610 452 690H480C484 600 486 520 478 430Z", rubber.light),
      rect(548, 420, 60, 280, rubber.deep),
      times(7, (index) => stroke(`M486 ${500 + index * 24}h62`, rubber.deep, 6)),
    ),
    path("M412 436H452Q462 470 450 514Q436 520 424 508Q434 470 412 436Z", rubber.dark),
    stroke("M424 446Q438 474 432 504", rubber.light, 5),
    times(6, (index) => rect(520 + index * 16, 308, 8, 56, tint.deep, 4)),
    rect(330, 310, 150, 46, tint.deep, 8),
    rect(330, 310, 150, 8, darken(tint.deep, 0.4), 4),
    rect(344, 326, 84, 14, tint.pale, 4),
    disc(456, 333, 8, brass.light),
    times(16, (index) => stroke(`M316 ${276 + index * 8}h0`, tint.pale, 3)),
    slab(pen, "M404 690H612Q626 694 626 714V760H396V710Q396 694 404 690Z", tones("#46434C"), 6),
    slab(
      pen,
      "M382 752H640Q652 754 652 770V820Q650 842 630 844H392Q374 842 372 820V770Q372 754 382 752Z",
      rubber,
      7,
    ),
    rect(392, 776, 130, 44, tint.base, 6),
    rect(404, 790, 60, 14, tint.pale, 4),
    each([546, 568, 590, 612], (x) => rect(x, 790, 12, 16, x === 612 ? iron.deep : "#8FCB5A", 3)),
    bolt(330, 396, 8, iron),
    bolt(600, 386, 8, iron),
    bolt(470, 666, 7, iron),
  );
}

function vial(x: number, y: number, turn: number): string {
  return group(
    `translate(${x} ${y}) rotate(${turn})`,
    path(boxPath(-66, -34, 132, 68, 34), rubber.base),
    path(boxPath(-58, -26, 116, 52, 26), "#C9D94A"),
    path(boxPath(-58, -26, 116, 20, 10), "#E6EF8A"),
    path(boxPath(-58, 8, 116, 18, 9), "#9DB12F"),
    path(ovalPath(2, -6, 24, 13), "#F6FAD0"),
    stroke("M-26 -26V26M30 -26V26", "#3A3D1A", 4),
  );
}

export function spiritLevel(pen: Pen): Drawing {
  const { tint } = pen;
  const bar = boxPath(-390, -62, 780, 124, 6);
  return compose(
    { foot: [296, 862, 150], focus: [400, 500, 2.2], grain: "brushed", scene: "pair" },
    group(
      "translate(400 498) rotate(-56)",
      path(bar, tint.base),
      pen.clip(
        bar,
        rect(-390, -62, 780, 20, tint.pale),
        rect(-390, -42, 780, 5, tint.dark),
        rect(-390, 42, 780, 20, tint.deep),
        rect(-390, 36, 780, 6, tint.light),
      ),
      times(25, (index) =>
        rect(-330 + index * 10, index % 5 === 0 ? 18 : 26, 2, index % 5 === 0 ? 18 : 10, tint.deep),
      ),
      rect(120, -14, 120, 22, tint.pale, 4),
      rect(132, -8, 80, 10, tint.deep, 3),
      path(boxPath(-86, -62, 172, 72, 10), darken(tint.deep, 0.4)),
      vial(0, -24, 0),
      each(
        [-286, 286],
        (x) =>
          disc(x, -2, 50, tint.dark) +
          disc(x - 2, -4, 44, darken(tint.deep, 0.4)) +
          group(`translate(${x} -2) scale(.58)`, vial(0, 0, x < 0 ? 90 : 45)),
      ),
      each([-402, 376], (x) => slab(pen, boxPath(x, -68, 28, 136, 8), rubber, 5)),
      each(
        [-180, 190],
        (x) =>
          path(boxPath(x - 36, -24, 72, 44, 22), darken(mix(tint.base, "#E9DFD0", 0.1), 0.55)) +
          path(boxPath(x - 32, -16, 64, 36, 18), "#DCCFBB"),
      ),
    ),
  );
}

export function safetyHelmet(pen: Pen): Drawing {
  const { tint } = pen;
  const shell = "M146 618C136 430 220 262 410 252C590 252 664 430 660 610Q400 664 146 618Z";
  const brim =
    "M92 640C96 612 130 600 160 606Q400 654 656 596Q686 594 690 616C690 640 668 650 640 654Q380 706 150 676Q94 668 92 640Z";
  return compose(
    { foot: [404, 742, 250], focus: [330, 470, 2.2], grain: "plastic", scene: "pair" },
    group(
      "translate(0 110) scale(1 .82)",
      stroke("M212 660C250 760 330 772 400 768C480 764 560 740 590 660", rubber.base, 16),
      stroke("M214 660C252 752 330 764 400 760", rubber.light, 4),
      slab(pen, boxPath(352, 744, 62, 42, 8), rubber, 5),
      path(shell, tint.base),
      pen.clip(
        shell,
        path("M146 640C150 460 220 300 380 250L420 240C300 300 240 470 250 640Z", tint.light),
        path("M182 560C190 440 240 340 320 300C260 380 236 470 236 570Z", tint.pale),
        path("M520 230C620 330 620 500 590 680H700V240Z", tint.dark),
        path("M606 300C650 400 650 520 636 680H700V300Z", tint.deep),
      ),
      path("M352 262C340 400 340 520 352 650H408C416 520 416 400 410 254Z", tint.light),
      path("M394 254C404 400 402 520 396 652H412C424 520 424 400 412 254Z", tint.dark),
      stroke("M356 262C346 400 346 520 356 640", tint.pale, 5),
      stroke("M470 270C512 390 516 500 508 640", tint.deep, 7, 'opacity=".5"'),
      stroke("M462 268C504 390 508 500 500 640", tint.light, 6),
      each(
        [
          [274, 460],
          [290, 500],
          [258, 420],
        ] as const,
        ([x, y]) => path(boxPath(x - 20, y - 8, 40, 14, 7), tint.deep),
      ),
      each(
        [
          [552, 440],
          [560, 480],
          [540, 402],
        ] as const,
        ([x, y]) => path(boxPath(x - 18, y - 8, 36, 14, 7), tint.deep),
      ),
      path(brim, tint.dark),
      path(
        "M92 634C98 612 130 600 160 606Q400 654 656 596Q686 594 690 612Q660 632 620 640Q380 684 150 656Q100 650 92 634Z",
        tint.base,
      ),
      stroke("M108 628C130 610 150 612 168 618Q300 642 420 640", tint.pale, 6),
      path(boxPath(236, 596, 90, 46, 8), darken(tint.dark, 0.1)),
      path(boxPath(242, 600, 78, 34, 6), tint.light),
      ring(281, 617, 9, tint.dark, 4),
    ),
  );
}
