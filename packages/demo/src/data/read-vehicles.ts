import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { z } from "zod";

const FOLDER = new URL("../../data/auto/", import.meta.url);

const Year = z.coerce.number().int().min(1900).max(2100);
const Line = z
  .tuple([
    z.string().min(2),
    z.string().min(1),
    z.string().min(1),
    z.string(),
    z.enum(["diesel", "petrol", "hybrid", "electric", "lpg"]),
    z.coerce.number().int().positive(),
    Year,
    z.union([z.literal("").transform(() => null), Year]),
  ])
  .transform(([make, model, name, engine, fuel, powerKw, yearFrom, yearTo]) => ({
    make,
    model,
    name,
    engine,
    fuel,
    powerKw,
    yearFrom,
    yearTo,
  }));
export type DemoVehicle = z.infer<typeof Line>;

/** Of one rule all that is said must hold; of each list any. A model stands also for its generations, an engine for its variants. */
const Rule = z.strictObject({
  makes: z.array(z.string()).optional(),
  models: z.array(z.string()).optional(),
  engines: z.array(z.string()).optional(),
  fuels: z.array(z.string()).optional(),
  /** Built no longer than to this year. */
  to: z.int().optional(),
});
type Rule = z.infer<typeof Rule>;
const Fitments = z.array(z.strictObject({ product: z.string(), fits: z.array(Rule).min(1) }));

export interface DemoFleet {
  vehicles: DemoVehicle[];
  /** By a product's key: what it fits, as places in `vehicles`. Products that aren't named are universal. */
  fits: Map<string, number[]>;
}

/** The vehicles of the demo shop and what fits them, as written in data/auto. Throws where a rule finds nothing. */
export async function readVehicles(): Promise<DemoFleet> {
  const [lines, rules] = await Promise.all(["vehicles.csv", "fitments.json"].map(readText));
  const vehicles = (lines ?? "")
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => Line.parse(line.split(",")));
  const fits = Fitments.parse(JSON.parse(rules ?? "")).map(({ product, fits: own }) => {
    const idle = own.find((rule) => !vehicles.some((vehicle) => meets(vehicle, rule)));
    if (idle) throw new Error(`${product}: no vehicle is meant by ${JSON.stringify(idle)}`);
    const places = vehicles.flatMap((vehicle, place) =>
      own.some((rule) => meets(vehicle, rule)) ? [place] : [],
    );
    return [product, places] as const;
  });
  return { vehicles, fits: new Map(fits) };
}

function meets(vehicle: DemoVehicle, { makes, models, engines, fuels, to }: Rule): boolean {
  return (
    (makes?.includes(vehicle.make) ?? true) &&
    (models?.some((model) => `${vehicle.model} `.startsWith(`${model} `)) ?? true) &&
    (engines?.some((engine) => vehicle.engine.startsWith(engine)) ?? true) &&
    (fuels?.includes(vehicle.fuel) ?? true) &&
    (to === undefined || (vehicle.yearTo !== null && vehicle.yearTo <= to))
  );
}

function readText(name: string): Promise<string> {
  return readFile(fileURLToPath(new URL(name, FOLDER)), "utf8");
}
