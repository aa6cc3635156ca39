import { useQuery } from "@tanstack/react-query";
import { trpc } from "../../lib/trpc.ts";

/** The shop's places, in the order in which they give. */
export const useLocations = () => useQuery(trpc.stock.locations.queryOptions());
