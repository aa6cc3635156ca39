import {
  AddStaffInput,
  ProductIdInput as IdInput,
  RequireSecondFactorInput,
  ResetSecondFactorInput,
  SaveStaffRoleInput,
  SecondFactorRoles,
  SetDisabledInput,
  SetRoleInput,
  StaffMember,
  StaffRoleView,
} from "@souk/contracts";
import { addStaff } from "@souk/core/admin/staff/add-staff";
import { listStaff } from "@souk/core/admin/staff/list-staff";
import { resetSecondFactor } from "@souk/core/admin/staff/reset-second-factor";
import { deleteRole } from "@souk/core/admin/staff/roles/delete-role";
import { listRoles } from "@souk/core/admin/staff/roles/list-roles";
import { requireSecondFactor, secondFactorRoles } from "@souk/core/admin/staff/roles/require-second-factor";
import { saveRole } from "@souk/core/admin/staff/roles/save-role";
import { setDisabled } from "@souk/core/admin/staff/set-disabled";
import { setRole } from "@souk/core/admin/staff/set-role";
import { z } from "zod";
import { staffProcedure } from "../procedures.ts";
import { router } from "../trpc.ts";

const Members = z.array(StaffMember);
const write = staffProcedure("staff.write").output(Members);
const Roles = z.array(StaffRoleView);
const compose = staffProcedure("staff.write").output(Roles);

export const staffRouter = router({
  list: staffProcedure("staff.read")
    .output(Members)
    .query(({ ctx }) => listStaff(ctx)),
  add: write.input(AddStaffInput).mutation(({ ctx, input }) => addStaff(ctx, input)),
  setRole: write.input(SetRoleInput).mutation(({ ctx, input }) => setRole(ctx, input)),
  roles: staffProcedure("staff.read")
    .output(Roles)
    .query(({ ctx }) => listRoles(ctx)),
  saveRole: compose.input(SaveStaffRoleInput).mutation(({ ctx, input }) => saveRole(ctx, input)),
  deleteRole: compose.input(IdInput).mutation(({ ctx, input }) => deleteRole(ctx, input)),
  secondFactorRoles: staffProcedure("staff.read")
    .output(SecondFactorRoles)
    .query(({ ctx }) => secondFactorRoles(ctx)),
  requireSecondFactor: staffProcedure("staff.write")
    .input(RequireSecondFactorInput)
    .output(SecondFactorRoles)
    .mutation(({ ctx, input }) => requireSecondFactor(ctx, input)),
  resetSecondFactor: write
    .input(ResetSecondFactorInput)
    .mutation(({ ctx, input }) => resetSecondFactor(ctx, input)),
  setDisabled: write.input(SetDisabledInput).mutation(({ ctx, input }) => setDisabled(ctx, input)),
});
