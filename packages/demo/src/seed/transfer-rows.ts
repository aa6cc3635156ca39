import type { TransferState } from "@souk/contracts";
import type { DemoPlaces } from "./location-rows.ts";
import { daysBefore, type Kit } from "./kit.ts";
import type { SeededVariant } from "./product-rows.ts";
import type { Rows } from "./rows.ts";

type TransferRows = Required<Pick<Rows, "StockTransfer" | "StockTransferLine" | "StockMovement">>;
export interface DemoTransfers extends TransferRows {
  lastNumber: number;
  /** Units that came to each further place, by place and variant. */
  arrived: { locationId: string; variantId: string; units: number }[];
  /** Units that left the default place, by variant: they had to be there before. */
  sent: Map<string, number>;
}

interface Plan {
  to: keyof DemoPlaces;
  state: TransferState;
  /** Days ago: written, sent, closed. */
  days: readonly [number, number, number];
  goods: number;
  units: number;
  received: number;
  note: string;
}

// One of each state, so that every page of the staff's has something to show.
const PLANS: readonly Plan[] = [
  {
    to: "casablanca",
    state: "RECEIVED",
    days: [60, 59, 57],
    goods: 14,
    units: 8,
    received: 8,
    note: "Opening of the shop",
  },
  {
    to: "marseille",
    state: "RECEIVED",
    days: [48, 47, 40],
    goods: 9,
    units: 6,
    received: 6,
    note: "Sea freight",
  },
  {
    to: "casablanca",
    state: "CANCELLED",
    days: [20, 19, 18],
    goods: 3,
    units: 4,
    received: 0,
    note: "Van broke down",
  },
  {
    to: "casablanca",
    state: "PARTLY_RECEIVED",
    days: [9, 8, 0],
    goods: 5,
    units: 10,
    received: 6,
    note: "Two boxes are late",
  },
  {
    to: "marseille",
    state: "IN_TRANSIT",
    days: [4, 3, 0],
    goods: 6,
    units: 5,
    received: 0,
    note: "Sea freight",
  },
  { to: "casablanca", state: "DRAFT", days: [1, 0, 0], goods: 4, units: 3, received: 0, note: "" },
];

/** Transfers from the default place, of variants of which there are plenty. */
export function transferRows(
  kit: Kit,
  variants: readonly SeededVariant[],
  { places, staffId }: { places: DemoPlaces; staffId: string },
): DemoTransfers {
  const plenty = variants.filter(
    ({ stock, onSaleFrom }) => stock >= 20 && onSaleFrom <= daysBefore(kit.now, 61),
  );
  const rows: DemoTransfers = {
    StockTransfer: [],
    StockTransferLine: [],
    StockMovement: [],
    lastNumber: PLANS.length,
    arrived: [],
    sent: new Map(),
  };
  let at = 0;
  PLANS.forEach((plan, index) => {
    const goods = plenty.slice(at, at + plan.goods);
    at += plan.goods;
    writePlan(kit, rows, { plan, goods, number: index + 1, toId: places[plan.to], staffId });
  });
  return rows;
}

interface Written {
  plan: Plan;
  goods: readonly SeededVariant[];
  number: number;
  toId: string;
  staffId: string;
}

function writePlan(kit: Kit, rows: DemoTransfers, written: Written): void {
  const { plan, number, toId, staffId } = written;
  const { state, note } = plan;
  const [createdAt = kit.now, sent = kit.now, closed = kit.now] = plan.days.map((days) =>
    daysBefore(kit.now, days),
  );
  const id = kit.dice.id(createdAt);
  rows.StockTransfer.push({
    id,
    number,
    state,
    fromId: kit.locationId,
    toId,
    note,
    createdById: staffId,
    createdAt,
    sentAt: state === "DRAFT" ? null : sent,
    closedAt: state === "RECEIVED" || state === "CANCELLED" ? closed : null,
    updatedAt: kit.now,
  });
  moveGoods(kit, rows, { ...written, id, sent, closed });
}

/** The lines, and what left and came with each. */
function moveGoods(
  kit: Kit,
  rows: DemoTransfers,
  moved: Written & { id: string; sent: Date; closed: Date },
): void {
  const { plan, goods, toId, staffId, id: transferId, sent, closed } = moved;
  const { state, units, received, note } = plan;
  const returned = state === "CANCELLED" ? units : 0;
  const move = (variantId: string, locationId: string, quantity: number, createdAt: Date) => {
    const reason = quantity < 0 ? ("TRANSFER_OUT" as const) : ("TRANSFER_IN" as const);
    const why = { reason, transferId, orderId: null, actorId: staffId, note: note || null };
    rows.StockMovement.push({
      id: kit.dice.id(createdAt),
      variantId,
      locationId,
      quantity,
      ...why,
      createdAt,
    });
  };
  for (const { id: variantId } of goods) {
    rows.StockTransferLine.push({ transferId, variantId, quantity: units, received, returned });
    if (state === "DRAFT") continue;
    move(variantId, kit.locationId, -units, sent);
    rows.sent.set(variantId, units - returned);
    if (returned > 0) move(variantId, kit.locationId, returned, closed);
    if (received === 0) continue;
    move(variantId, toId, received, closed);
    rows.arrived.push({ locationId: toId, variantId, units: received });
  }
}
