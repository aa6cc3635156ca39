import {
  AddMemberInput,
  GroupInput,
  GroupList,
  GroupMembers,
  GroupMembersInput,
  GroupView,
  RemoveMemberInput,
  SaveGroupInput,
} from "@souk/contracts";
import { addMember, removeMember } from "@souk/core/admin/groups/change-members";
import { deleteGroup } from "@souk/core/admin/groups/delete-group";
import { groupMembers } from "@souk/core/admin/groups/group-members";
import { listGroups } from "@souk/core/admin/groups/list-groups";
import { saveGroup } from "@souk/core/admin/groups/save-group";
import { staffProcedure } from "../procedures.ts";
import { router } from "../trpc.ts";

export const groupsRouter = router({
  list: staffProcedure("products.read")
    .output(GroupList)
    .query(({ ctx }) => listGroups(ctx)),
  members: staffProcedure("orders.read")
    .input(GroupMembersInput)
    .output(GroupMembers)
    .query(({ ctx, input }) => groupMembers(ctx, input)),
  save: staffProcedure("products.write")
    .input(SaveGroupInput)
    .output(GroupView)
    .mutation(({ ctx, input }) => saveGroup(ctx, input)),
  delete: staffProcedure("products.write")
    .input(GroupInput)
    .output(GroupInput)
    .mutation(({ ctx, input }) => deleteGroup(ctx, input)),
  addMember: staffProcedure("products.write")
    .input(AddMemberInput)
    .output(GroupView)
    .mutation(({ ctx, input }) => addMember(ctx, input)),
  removeMember: staffProcedure("products.write")
    .input(RemoveMemberInput)
    .output(GroupView)
    .mutation(({ ctx, input }) => removeMember(ctx, input)),
});
