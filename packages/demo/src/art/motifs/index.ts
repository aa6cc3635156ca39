import type { MotifDrawer } from "../pen.ts";
import { brick, cementTile, roofTile, terracottaTile, zelligeTile } from "./tiles.ts";
import { cableCoil, cementBag, paintCan, screwBox, tadelaktBucket } from "./packs.ts";
import { drill, hammer, safetyHelmet, spiritLevel, trowel } from "./tools.ts";
import { ladder, wheelbarrow, woodPlank } from "./site.ts";
import { flowerPot, parcel } from "./stand-ins.ts";
import { doorLock, faucet, pendantLamp, washbasin } from "./fixtures.ts";
import { airFilter, alternator, battery, oilFilter, sparkPlug } from "./engine.ts";
import { brakeDisc, brakePads, coilSpring, exhaust, shockAbsorber, tyre } from "./chassis.ts";
import { carJack, carMat, clutchKit, driveBelt, oilBottle, radiator } from "./garage.ts";
import { headlight, sideMirror, wiperBlade } from "./bodywork.ts";
import { electricGuitar, guitar, oud, violin } from "./strings.ts";
import { bendir, darbuka, guembri, nay, qanun } from "./desert.ts";
import { drumKit, headphones, keyboard, microphone } from "./stage.ts";
import {
  amplifier,
  audioInterface,
  instrumentCase,
  jackCable,
  speaker,
  stringPack,
  turntable,
} from "./studio.ts";

export const motifs = {
  // building
  "zellige-tile": zelligeTile,
  "cement-tile": cementTile,
  "terracotta-tile": terracottaTile,
  "tadelakt-bucket": tadelaktBucket,
  "cement-bag": cementBag,
  brick,
  "roof-tile": roofTile,
  "wood-plank": woodPlank,
  "paint-can": paintCan,
  trowel,
  hammer,
  drill,
  "spirit-level": spiritLevel,
  wheelbarrow,
  ladder,
  faucet,
  washbasin,
  "pendant-lamp": pendantLamp,
  "cable-coil": cableCoil,
  "screw-box": screwBox,
  "safety-helmet": safetyHelmet,
  "door-lock": doorLock,
  // auto
  "oil-filter": oilFilter,
  "air-filter": airFilter,
  "brake-disc": brakeDisc,
  "brake-pads": brakePads,
  "spark-plug": sparkPlug,
  battery,
  "shock-absorber": shockAbsorber,
  "coil-spring": coilSpring,
  tyre,
  headlight,
  "wiper-blade": wiperBlade,
  "side-mirror": sideMirror,
  alternator,
  "drive-belt": driveBelt,
  radiator,
  "clutch-kit": clutchKit,
  exhaust,
  "oil-bottle": oilBottle,
  "car-jack": carJack,
  "car-mat": carMat,
  // music
  oud,
  guitar,
  "electric-guitar": electricGuitar,
  violin,
  darbuka,
  bendir,
  guembri,
  qanun,
  nay,
  keyboard,
  "drum-kit": drumKit,
  microphone,
  headphones,
  amplifier,
  speaker,
  "jack-cable": jackCable,
  "string-pack": stringPack,
  "instrument-case": instrumentCase,
  "audio-interface": audioInterface,
  turntable,
  // whatever else a shop takes in
  parcel,
  "flower-pot": flowerPot,
} as const satisfies Record<string, MotifDrawer>;

export type Motif = keyof typeof motifs;
