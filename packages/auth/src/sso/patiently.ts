const PATIENCE_MS = 10_000;

/** What a provider answers; an error where it is silent for ten seconds. */
export async function patiently<T>(work: Promise<T>): Promise<T> {
  const waited = Promise.withResolvers<never>();
  const timer = setTimeout(() => waited.reject(new Error("the provider is silent")), PATIENCE_MS);
  return Promise.race([work, waited.promise]).finally(() => clearTimeout(timer));
}
