/** What the log calls changes of promotions and taxes. */
export const marketingActions = {
  "promotion.create": "Promotion created",
  "promotion.update": "Promotion changed",
  "promotion.delete": "Promotion deleted",
  "promotion.restore": "Promotion restored",
  "promotion.add-codes": "Codes added",
  "promotion.delete-codes": "Codes deleted",
  "customer-group.create": "Customer group created",
  "customer-group.update": "Customer group changed",
  "customer-group.delete": "Customer group deleted",
  "customer-group.add": "Customer added to a group",
  "customer-group.remove": "Customer taken out of a group",
};

export const marketingFields = {
  trigger: "Trigger",
  startsAt: "From",
  endsAt: "Until",
  priority: "Priority",
  stacking: "With others",
  exclusionGroup: "Exclusion group",
  conditions: "Conditions",
  effect: "Effect",
  usageLimit: "Uses in all",
  perCustomerLimit: "Uses a customer",
  codes: "Codes",
};
