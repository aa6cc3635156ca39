/** What happens to orders, before and after they are ones. */
export const salesActions = {
  "draft.create": "Draft begun",
  "draft.price": "Price agreed",
  "draft.send": "Payment link made",
  "draft.complete": "Draft turned into an order",
  "draft.delete": "Draft thrown away",
  "order.confirm": "Order confirmed",
  "order.process": "Order in processing",
  "order.ship": "Order shipped",
  "order.deliver": "Order delivered",
  "order.cancel": "Order cancelled",
  "order.refund": "Order refunded",
  "order.note": "Note on an order",
  "payment-event.replay": "Payment event processed again",
  "reconciliation.run": "Reconciliation begun",
};
