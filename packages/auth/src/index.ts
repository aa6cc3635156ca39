export { createAuth, type Auth, type AuthOptions, type AuthUser } from "./create-auth.ts";
export { hashPassword, verifyPassword } from "./password.ts";
export { afterSignIn, beforeSignIn } from "./sign-in-guard.ts";
