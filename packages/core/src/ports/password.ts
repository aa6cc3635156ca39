/** Argon2id in PHC form, as sign-in verifies it; the server gives the auth package's own. */
export type HashPassword = (password: string) => Promise<string>;
/** False also for a hash in a form that isn't known. */
export type VerifyPassword = (input: { hash: string; password: string }) => Promise<boolean>;
