import { plural } from "../../plural.ts";

export const stock = {
  toOrder: "To order",
  shipsBy: (date: string) => `Ships by ${date}`,
  shipsLater: "Ships as soon as it is in",
  notHere: (units: number) => plural("en", units, { one: "# isn’t in yet", other: "# aren’t in yet" }),
  askTitle: "Sold out. Shall we tell you when it is back?",
  askHelp: "One e-mail when it can be bought again, and nothing else.",
  ask: "Tell me",
  asked: "We’ll write to you as soon as it is back.",
};
