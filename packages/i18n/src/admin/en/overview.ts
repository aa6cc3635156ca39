import { plural } from "../../plural.ts";

export const overview = {
  title: "Overview",
  period: "Period",
  days: (count: number) => plural("en", count, { one: "Last # day", other: "Last # days" }),
  currency: "Currency",
  figures: { revenue: "Revenue", orders: "Orders", averageOrder: "Average order", customers: "Customers" },
  before: (value: string) => `before: ${value}`,
  up: (percent: string) => `${percent} more than the period before`,
  down: (percent: string) => `${percent} less than the period before`,
  same: "the same as the period before",
  fresh: "nothing in the period before",
  chart: "Revenue by day",
  summary: (total: string, orders: string, bestDay: string, best: string) =>
    `${total} from ${orders}. The best day was ${bestDay} with ${best}.`,
  summaryEmpty: "Nothing was sold in this period.",
  dayReadout: (day: string, revenue: string, orders: string) => `${day}: ${revenue}, ${orders}`,
  table: "The numbers as a table",
  column: { day: "Day", orders: "Orders", revenue: "Revenue", product: "Product", units: "Units" },
  toShip: "To ship",
  toShipText: (count: number) =>
    plural("en", count, { one: "# order waits to be shipped", other: "# orders wait to be shipped" }),
  toShipNone: "No order waits to be shipped.",
  toShipLink: "See them",
  lowStock: "Low on stock",
  lowStockAll: (count: number) =>
    plural("en", count, { one: "See the # variant", other: "See all # variants" }),
  lowStockNone: "Every variant has enough stock.",
  left: (count: number) => plural("en", count, { one: "# left", other: "# left" }),
  recent: "Recent orders",
  recentNone: "No orders yet.",
  allOrders: "All orders",
  top: "Best sellers",
  topNone: "Nothing was sold in this period.",
};
