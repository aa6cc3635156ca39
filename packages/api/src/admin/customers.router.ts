import {
  AddCustomerNoteInput,
  CustomerRef,
  CustomerSecurity,
  CustomerSecurityInput,
  CustomerTable,
  CustomerTableInput,
  CustomerView,
  LikelyDuplicates,
  MergeCustomersInput,
  MergePair,
  MergePreview,
  RemoveCustomerNoteInput,
  SetCustomerDisabledInput,
  SetCustomerGroupsInput,
  StartedImpersonation,
  StartImpersonationInput,
} from "@souk/contracts";
import { addCustomerNote, removeCustomerNote } from "@souk/core/admin/customers/customer-notes";
import { customerSecurity } from "@souk/core/admin/customers/customer-security";
import { customerTable } from "@souk/core/admin/customers/customer-table";
import { getCustomer } from "@souk/core/admin/customers/get-customer";
import { likelyDuplicates } from "@souk/core/admin/customers/merge/likely-duplicates";
import { mergeCustomers } from "@souk/core/admin/customers/merge/merge-customers";
import { mergePreview } from "@souk/core/admin/customers/merge/merge-preview";
import { setCustomerDisabled } from "@souk/core/admin/customers/set-customer-disabled";
import { setCustomerGroups } from "@souk/core/admin/customers/set-customer-groups";
import { startImpersonation } from "@souk/core/impersonation/start-impersonation";
import { staffAtScreen, staffProcedure } from "../procedures.ts";
import { router } from "../trpc.ts";

export const customersRouter = router({
  list: staffProcedure("customers.read")
    .input(CustomerTableInput)
    .output(CustomerTable)
    .query(({ ctx, input }) => customerTable(ctx, input)),
  get: staffProcedure("customers.read")
    .input(CustomerRef)
    .output(CustomerView)
    .query(({ ctx, input }) => getCustomer(ctx, input)),
  security: staffProcedure("customers.security")
    .input(CustomerSecurityInput)
    .output(CustomerSecurity)
    .query(({ ctx, input }) => customerSecurity(ctx, input)),
  addNote: staffProcedure("customers.write")
    .input(AddCustomerNoteInput)
    .output(CustomerView)
    .mutation(({ ctx, input }) => addCustomerNote(ctx, input)),
  removeNote: staffProcedure("customers.write")
    .input(RemoveCustomerNoteInput)
    .output(CustomerView)
    .mutation(({ ctx, input }) => removeCustomerNote(ctx, input)),
  setGroups: staffProcedure("customers.write")
    .input(SetCustomerGroupsInput)
    .output(CustomerView)
    .mutation(({ ctx, input }) => setCustomerGroups(ctx, input)),
  impersonate: staffAtScreen("customers.impersonate")
    .input(StartImpersonationInput)
    .output(StartedImpersonation)
    .mutation(({ ctx, input }) => startImpersonation(ctx, input)),
  setDisabled: staffProcedure("customers.write")
    .input(SetCustomerDisabledInput)
    .output(CustomerView)
    .mutation(({ ctx, input }) => setCustomerDisabled(ctx, input)),
  duplicates: staffProcedure("customers.merge")
    .input(CustomerRef)
    .output(LikelyDuplicates)
    .query(({ ctx, input }) => likelyDuplicates(ctx, input)),
  mergePreview: staffProcedure("customers.merge")
    .input(MergePair)
    .output(MergePreview)
    .query(({ ctx, input }) => mergePreview(ctx, input)),
  merge: staffAtScreen("customers.merge")
    .input(MergeCustomersInput)
    .output(CustomerView)
    .mutation(({ ctx, input }) => mergeCustomers(ctx, input)),
});
