import { z } from "zod";

/** PostgreSQL's JSON writes a timestamp without its zone, which is UTC. */
export const StoredTime = z.string().transform((text) => new Date(`${text}Z`).toISOString());
