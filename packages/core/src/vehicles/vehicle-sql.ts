import {
  columns,
  Prisma,
  type Fitment,
  type VehicleMake,
  type VehicleModel,
  type VehicleType,
} from "@souk/db";

export const make = columns<VehicleMake>("make");
export const model = columns<VehicleModel>("model");
export const type = columns<VehicleType>("type");
export const fitment = columns<Fitment>("fitment");
const { sql } = Prisma;

/** The VehicleTypeView of the row `type`, as the arguments of json_build_object. */
export const typeFields = sql`
  'id', ${type.id}, 'name', ${type.name}, 'engine', ${type.engine}, 'fuel', ${type.fuel},
  'powerKw', ${type.powerKw}, 'yearFrom', ${type.yearFrom}, 'yearTo', ${type.yearTo}`;

/** With its model's and make's names: a VehicleView. */
export const vehicleFields = sql`${typeFields},
  'makeId', ${make.id}, 'make', ${make.name}, 'modelId', ${model.id}, 'model', ${model.name}`;

/** `type` with the rows `model` and `make` over it. */
export const namedTypes = sql`"VehicleType" type
  JOIN "VehicleModel" model ON ${model.id} = ${type.modelId}
  JOIN "VehicleMake" make ON ${make.id} = ${model.makeId}`;

export const typeOrder = sql`${type.name}, ${type.yearFrom}, ${type.id}`;

/** The years over which a model's types were built: `years.first` and `years.last`, null while one is built. */
export const joinYears = sql`CROSS JOIN LATERAL (
  SELECT count(*) AS types, min(${type.yearFrom}) AS first,
         CASE WHEN bool_or(${type.yearTo} IS NULL) THEN NULL ELSE max(${type.yearTo}) END AS last
    FROM "VehicleType" type WHERE ${type.modelId} = ${model.id}) years`;
