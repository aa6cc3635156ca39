import { hash, verify } from "@node-rs/argon2";

// OWASP's second recommended set: 19 MiB, 2 passes, 1 lane. Argon2id is the library's default algorithm.
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Argon2id in PHC form; runs off the event loop. */
export function hashPassword(password: string): Promise<string> {
  return hash(password, COST);
}

/** False also for a hash in a form that isn't ours. */
export async function verifyPassword(input: { hash: string; password: string }): Promise<boolean> {
  try {
    return await verify(input.hash, input.password);
  } catch {
    return false;
  }
}
