import type { ContactClicks } from "@souk/contracts";
import type { StaffContext } from "../../context.ts";

const DAYS = 30;

/** How often links to call or to write were followed within the last 30 days, the most followed first. */
export async function contactClicks({ db, clock }: StaffContext): Promise<ContactClicks> {
  const since = new Date(clock.now().getTime() - DAYS * 86_400_000);
  const sums = await db.contactClick.groupBy({
    by: ["way", "place"],
    where: { day: { gt: since } },
    _sum: { count: true },
    orderBy: [{ _sum: { count: "desc" } }, { way: "asc" }, { place: "asc" }],
  });
  return sums.map(({ way, place, _sum }) => ({ way, place, count: _sum.count ?? 0 }));
}
