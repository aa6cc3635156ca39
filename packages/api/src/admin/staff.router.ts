import {
  AddStaffInput,
  ProductIdInput as IdInput,
  SaveStaffRoleInput,
  SetDisabledInput,
  SetRoleInput,
  StaffMember,
  StaffRoleView,
} from "@souk/contracts";
import { addStaff } from "@souk/core/admin/staff/add-staff";
import { listStaff } from "@souk/core/admin/staff/list-staff";
import { deleteRole } from "@souk/core/admin/staff/roles/delete-role";
import { listRoles } from "@souk/core/admin/staff/roles/list-roles";
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
  setDisabled: write.input(SetDisabledInput).mutation(({ ctx, input }) => setDisabled(ctx, input)),
});
