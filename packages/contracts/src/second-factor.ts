import { z } from "zod";
import { BUILT_IN_STAFF } from "./permissions.ts";
import { Id } from "./primitives.ts";

/** Where it is kept which built-in roles must have a second factor; a composed one says so itself. */
export const SECOND_FACTOR_SETTING = "security.second-factor";

const BuiltInStaff = z.enum(BUILT_IN_STAFF);
export const SecondFactorRoles = z.object({ roles: z.array(BuiltInStaff).default([]) });
export type SecondFactorRoles = z.infer<typeof SecondFactorRoles>;

export const RequireSecondFactorInput = z.object({ role: BuiltInStaff, required: z.boolean() });
export type RequireSecondFactorInput = z.infer<typeof RequireSecondFactorInput>;

export const ResetSecondFactorInput = z.object({ userId: Id });

/** Where one is signed in. What opens the session isn't told. */
export const OwnSession = z.object({
  id: Id,
  userAgent: z.string().nullable(),
  ipAddress: z.string().nullable(),
  lastSeenAt: z.string(),
  /** The one that asks. */
  current: z.boolean(),
});
export type OwnSession = z.infer<typeof OwnSession>;
export const OwnSessions = z.array(OwnSession);
export const EndSessionInput = z.object({ id: Id });
