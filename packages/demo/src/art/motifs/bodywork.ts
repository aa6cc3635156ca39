import { iron, lighten, rubber, steel, tones } from "../palette.ts";
import type { Drawing, Pen } from "../pen.ts";
import { compose } from "../pen.ts";
import { boxPath, disc, group, oval, path, rect, stroke, times } from "../shape.ts";
import { bolt, orb, slab } from "../solids.ts";

function projector(pen: Pen, x: number, y: number, r: number): string {
  return (
    orb(pen, x, y, r, steel) +
    disc(x, y, r * 0.84, "#2B2C33") +
    disc(x, y, r * 0.7, "#6F8CA8") +
    disc(x - r * 0.08, y - r * 0.1, r * 0.6, "#A9C6DB") +
    disc(x - r * 0.16, y - r * 0.2, r * 0.4, "#D8EAF2") +
    stroke(
      `M${x - r * 0.62} ${y + r * 0.1}Q${x} ${y + r * 0.3} ${x + r * 0.62} ${y + r * 0.1}`,
      "#3D566E",
      5,
      'opacity=".5"',
    ) +
    oval(x - r * 0.26, y - r * 0.36, r * 0.18, r * 0.1, "#FFFFFF")
  );
}

export function headlight(pen: Pen): Drawing {
  const { tint } = pen;
  const shell =
    "M66 452C170 350 400 286 684 292Q730 296 728 346L706 588Q698 650 630 660C450 678 250 650 136 582Q58 528 66 452Z";
  const lens =
    "M98 458C196 372 410 316 668 322Q700 324 698 356L680 576Q674 622 622 630C450 646 270 618 158 556Q94 512 98 458Z";
  const leds = times(12, (index) => {
    const [x, y] = [190 + index * 38, 584 + Math.sin(index / 3.7) * 22];
    return oval(x, y, 13, 7, "#FFF8E2", `transform="rotate(${8 - index * 1.2} ${x} ${y})"`);
  });
  return compose(
    { foot: [430, 690, 270], focus: [450, 470, 2.1], grain: "plastic", scene: "pair" },
    slab(pen, "M290 320L322 250H400L416 310ZM600 310L620 246H684L680 310Z", rubber, 5),
    bolt(360, 280, 11, steel),
    bolt(650, 276, 11, steel),
    slab(pen, shell, tint, 9),
    path(lens, "#1E1F26"),
    pen.clip(
      lens,
      path("M90 430C300 390 520 380 720 400V700H90Z", "#31333C"),
      path("M90 520C300 470 520 450 720 470V700H90Z", "#43464F"),
      times(9, (index) => stroke(`M${150 + index * 66} 650l46 -300`, "#5A5E6B", 3, 'opacity=".45"')),
      path("M120 520C240 590 440 620 650 600L646 626C440 644 240 620 130 548Z", "#1B1C22"),
      leds,
      stroke("M126 452C240 376 420 342 660 346", steel.dark, 14),
      stroke("M126 451C240 375 420 341 660 345", "#FFFFFF", 8),
      stroke("M126 452C150 500 200 520 250 536", "#FFFFFF", 8, 'opacity=".85"'),
      projector(pen, 322, 470, 78),
      projector(pen, 508, 462, 88),
      path("M622 390L674 372L662 560Q640 584 606 580Q640 480 622 390Z", "#D9822B"),
      times(5, (index) => stroke(`M${632 + index * 9} ${396 + index * 6}q14 80 -12 160`, "#F4B265", 4)),
      path(
        "M98 458C196 372 410 316 600 318C400 350 250 430 190 580Q94 512 98 458Z",
        "#FFFFFF",
        'opacity=".15"',
      ),
      path("M440 318H520L400 640H330Z", "#FFFFFF", 'opacity=".08"'),
    ),
    stroke("M98 456C196 370 410 314 668 320", "#FFFFFF", 4, 'opacity=".6"'),
    stroke("M80 444C180 354 400 300 676 302", tint.pale, 5, 'opacity=".8"'),
  );
}

function blade(pen: Pen, y: number): string {
  const { tint } = pen;
  const spoiler = `M-420 ${y + 6}C-300 ${y - 30} -100 ${y - 44} 0 ${y - 46}C100 ${y - 44} 300 ${y - 30} 420 ${y + 6}V${y + 22}H-420Z`;
  return (
    path(`M-416 ${y + 22}H416L410 ${y + 44}H-410Z`, rubber.deep) +
    path(`M-412 ${y + 30}H412V${y + 34}H-412Z`, rubber.light) +
    path(spoiler, tint.base) +
    pen.clip(
      spoiler,
      path(
        `M-420 ${y - 6}C-300 ${y - 42} -100 ${y - 56} 0 ${y - 58}C100 ${y - 56} 300 ${y - 42} 420 ${y - 6}V${y + 2}C300 ${y - 26} 100 ${y - 34} 0 ${y - 34}C-100 ${y - 34} -300 ${y - 26} -420 ${y + 2}Z`,
        tint.pale,
      ),
      rect(-430, y + 8, 860, 16, tint.deep),
    ) +
    slab(pen, boxPath(-436, y - 8, 44, 44, 8), tones(tint.dark), 4) +
    slab(pen, boxPath(392, y - 8, 44, 44, 8), tones(tint.dark), 4) +
    slab(
      pen,
      `M-96 ${y - 10}L-76 ${y - 62}Q-70 ${y - 72} -56 ${y - 72}H56Q70 ${y - 72} 76 ${y - 62}L96 ${y - 10}Q98 ${y + 14} 80 ${y + 14}H-80Q-98 ${y + 14} -96 ${y - 10}Z`,
      tones(tint.dark),
      6,
    ) +
    slab(pen, boxPath(-40, y - 60, 80, 44, 8), steel, 5) +
    stroke(`M-30 ${y - 38}h60`, iron.deep, 8) +
    times(
      4,
      (index) =>
        rect(54 + index * 7, y - 40, 3, 34, tint.deep) + rect(-74 + index * 7, y - 40, 3, 34, tint.deep),
    )
  );
}

export function wiperBlade(pen: Pen): Drawing {
  return compose(
    { foot: [316, 902, 170], focus: [360, 440, 2.2], grain: "rubber", scene: "pair" },
    group(
      "translate(404 486) rotate(-62) scale(.92)",
      blade(pen, -90),
      group("translate(-60 0) scale(.86)", blade(pen, 150)),
    ),
  );
}

export function sideMirror(pen: Pen): Drawing {
  const { tint } = pen;
  const shell =
    "M170 330C200 250 330 214 520 226C650 234 700 300 696 420C692 560 640 640 500 656C340 668 200 640 172 560C150 490 150 400 170 330Z";
  const glass =
    "M196 350C224 286 340 256 510 266C620 274 658 324 654 424C650 540 606 602 490 616C350 626 226 606 200 540C182 480 182 410 196 350Z";
  return compose(
    { foot: [330, 806, 190], focus: [430, 420, 2.1], grain: "glaze", scene: "pair" },
    slab(pen, "M190 790L228 620H400L420 690Q424 790 390 800H210Q188 806 190 790Z", rubber, 8),
    stroke("M236 780L262 660", rubber.light, 6),
    bolt(250, 772, 9, iron),
    bolt(360, 772, 9, iron),
    path("M260 600H420L400 690H250Z", tint.deep),
    path("M260 600H310L296 690H250Z", tint.dark),
    path(shell, tint.deep),
    path(
      "M164 324C200 244 330 208 514 220C640 228 690 292 688 408C684 548 630 628 494 646C340 658 196 630 168 552C146 490 144 396 164 324Z",
      tint.base,
    ),
    path(
      "M168 322C204 246 330 210 514 222C600 228 656 262 676 322C620 266 560 250 500 248C330 240 230 270 190 340C160 420 164 480 176 540C146 480 144 396 168 322Z",
      tint.light,
    ),
    stroke("M200 300C250 246 380 228 510 236", lighten(tint.pale, 0.4), 7, 'opacity=".85"'),
    path(glass, rubber.deep),
    pen.clip(
      glass,
      path("M180 240H680V640H180Z", "#BFD3DE"),
      path("M180 240H680V330Q500 380 180 320Z", "#DDE8EC"),
      path("M180 480Q300 430 420 470T680 450V640H180Z", "#8FA6A4"),
      path("M180 530Q340 490 680 520V640H180Z", "#A9A08C"),
      path("M400 640L456 506H474L560 640Z", "#6F6A64"),
      path("M448 640L462 520H468L492 640Z", "#E9DFD0", 'opacity=".8"'),
      path("M560 500h54l12 20v18h-78v-20Z", "#4C5560"),
      path("M300 240H400L250 640H160Z", "#FFFFFF", 'opacity=".32"'),
      path("M430 240H456L306 640H280Z", "#FFFFFF", 'opacity=".26"'),
    ),
    stroke(glass, rubber.base, 9),
    path("M650 330Q684 360 684 430Q680 520 640 580Q664 500 664 430Q664 370 650 330Z", "#E08A2C"),
    stroke("M672 380Q676 430 664 500", "#F8C888", 4),
  );
}
