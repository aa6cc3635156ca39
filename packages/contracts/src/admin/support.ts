import { z } from "zod";
import { Currency } from "../money.ts";
import { OrderNumber, OrderState } from "../order.ts";
import { Cursor, Id, Limit, text } from "../primitives.ts";
import { ThreadNumber, ThreadSummary, ThreadView } from "../support.ts";

export const SUPPORT_TABS = ["OPEN", "MINE", "UNASSIGNED", "CLOSED", "ARCHIVED"] as const;
export const SupportTab = z.enum(SUPPORT_TABS);
export type SupportTab = z.infer<typeof SupportTab>;

const Person = z.object({ id: Id, name: z.string() });
export const ThreadTableInput = z.object({
  tab: SupportTab.default("OPEN"),
  /** A thread's or an order's number, or a part of the subject, the customer's name or address. */
  query: text(0, 200).optional(),
  cursor: Cursor.optional(),
  limit: Limit.default(50),
});
export type ThreadTableInput = z.infer<typeof ThreadTableInput>;
export const ThreadTableRow = ThreadSummary.extend({ customer: z.string(), assignee: Person.nullable() });
export type ThreadTableRow = z.infer<typeof ThreadTableRow>;
export const ThreadTable = z.object({ items: z.array(ThreadTableRow), nextCursor: z.string().nullable() });
export type ThreadTable = z.infer<typeof ThreadTable>;

/** Threads that are open; those of whoever asks, and of nobody. `unread`: open ones with something that no staff have read. */
export const ThreadCounts = z.object({
  open: z.int(),
  mine: z.int(),
  unassigned: z.int(),
  unread: z.int(),
});
export type ThreadCounts = z.infer<typeof ThreadCounts>;

/** A thread as staff see it, with who it is that asks. */
export const StaffThreadView = ThreadView.extend({
  assignee: Person.nullable(),
  archived: z.boolean(),
  customer: Person.extend({ email: z.string(), locale: z.string(), createdAt: z.string() }),
  /** Null: whoever asks has no right to orders. */
  orders: z
    .object({
      count: z.int(),
      latest: z.array(
        z.object({
          number: OrderNumber,
          state: OrderState,
          total: z.int(),
          currency: Currency,
          createdAt: z.string(),
        }),
      ),
    })
    .nullable(),
  otherThreads: z.array(ThreadSummary.pick({ number: true, subject: true, state: true })),
});
export type StaffThreadView = z.infer<typeof StaffThreadView>;

/** Null: nobody. */
export const AssignThreadInput = z.object({ number: ThreadNumber, assigneeId: Id.nullable() });
export type AssignThreadInput = z.infer<typeof AssignThreadInput>;
export const SupportPeople = z.array(Person);
