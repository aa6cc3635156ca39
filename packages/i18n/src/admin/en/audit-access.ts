/** What is done about people who work here, and about their roles. */
export const accessActions = {
  "staff-role.create": "Role composed",
  "staff-role.update": "Composed role changed",
  "staff-role.delete": "Composed role deleted",
  "staff.add": "Staff member added",
  "staff.role": "Role changed",
  "staff.disable": "Account disabled",
  "staff.enable": "Account enabled",
};
