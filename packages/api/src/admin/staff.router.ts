import { AddStaffInput, SetDisabledInput, SetRoleInput, StaffMember } from "@souk/contracts";
import { addStaff } from "@souk/core/admin/staff/add-staff";
import { listStaff } from "@souk/core/admin/staff/list-staff";
import { setDisabled } from "@souk/core/admin/staff/set-disabled";
import { setRole } from "@souk/core/admin/staff/set-role";
import { z } from "zod";
import { staffProcedure } from "../procedures.ts";
import { router } from "../trpc.ts";

const Members = z.array(StaffMember);
const write = staffProcedure("staff.write").output(Members);

export const staffRouter = router({
  list: staffProcedure("staff.read")
    .output(Members)
    .query(({ ctx }) => listStaff(ctx)),
  add: write.input(AddStaffInput).mutation(({ ctx, input }) => addStaff(ctx, input)),
  setRole: write.input(SetRoleInput).mutation(({ ctx, input }) => setRole(ctx, input)),
  setDisabled: write.input(SetDisabledInput).mutation(({ ctx, input }) => setDisabled(ctx, input)),
});
