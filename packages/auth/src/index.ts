export { ACCESS_SECONDS, bearerOf, newAccessToken } from "./access-token.ts";
export { apiKeyIn, type KeyHolder } from "./api-key.ts";
export type { AuthOptions } from "./auth-options.ts";
export { createAuth, type Auth, type AuthUser } from "./create-auth.ts";
export { keeperOf } from "./passkeys.ts";
export { hashPassword, verifyPassword } from "./password.ts";
export { afterSignIn, beforeSignIn } from "./sign-in-guard.ts";
export { providersOf, type SsoProviders } from "./sso/sso-options.ts";
