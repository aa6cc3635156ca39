import { AuthFailure } from "@souk/contracts/auth-failure";
import type { PasskeyServer } from "@souk/ui/web-authn";
import { callAuth } from "./auth.ts";

export const passkeyServer: PasskeyServer = {
  call: callAuth,
  failure: (trouble) => new AuthFailure(trouble),
};
