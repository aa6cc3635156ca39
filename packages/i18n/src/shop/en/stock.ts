import { plural } from "../../plural.ts";

export const stock = {
  toOrder: "To order",
  shipsBy: (date: string) => `Ships by ${date}`,
  shipsLater: "Ships as soon as it is in",
  notHere: (units: number) => plural("en", units, { one: "# isn’t in yet", other: "# aren’t in yet" }),
};
