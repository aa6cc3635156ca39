/** Argon2id in PHC form, as sign-in verifies it; the server gives the auth package's own. */
export type HashPassword = (password: string) => Promise<string>;
