import {
  type AttributeParam,
  isAttributeParam,
  refine,
  type SearchSearch,
  valuesOf,
} from "@souk/contracts/list-url";

/** Filters that name something of the shop. */
export type NamingParam = "in" | "vehicle" | "brand" | "tag" | AttributeParam;

function isNaming(name: string): name is NamingParam {
  return ["in", "vehicle", "brand", "tag"].includes(name) || isAttributeParam(name);
}

/** Without the values that the shop doesn't know, on the first page then; itself where it knows them all. */
export function withoutUnknown(
  search: SearchSearch,
  isKnown: (name: NamingParam, value: string) => boolean,
): SearchSearch {
  const changes = Object.keys(search)
    .filter(isNaming)
    .map(
      (name) =>
        [
          name,
          valuesOf(search[name])
            .filter((value) => isKnown(name, value))
            .join(","),
        ] as const,
    )
    .filter(([name, known]) => known !== search[name]);
  return changes.length === 0 ? search : refine(search, Object.fromEntries(changes));
}
