import { plural } from "../../plural.ts";
import type { stock as en } from "../en/stock.ts";

export const stock: typeof en = {
  toOrder: "حسب الطلب",
  shipsBy: (date) => `يُشحن في موعد أقصاه ${date}`,
  shipsLater: "يُشحن فور وصوله",
  notHere: (units) =>
    plural("ar", units, {
      zero: "كل الوحدات متوفرة",
      one: "وحدة واحدة لم تصل بعد",
      two: "وحدتان لم تصلا بعد",
      few: "# وحدات لم تصل بعد",
      many: "# وحدة لم تصل بعد",
      other: "# وحدة لم تصل بعد",
    }),
  askTitle: "نفدت الكمية. هل نخبرك عند توفرها؟",
  askHelp: "رسالة إلكترونية واحدة عندما يصبح متوفرًا من جديد، لا غير.",
  ask: "أخبروني",
  asked: "سنراسلك فور توفره.",
};
