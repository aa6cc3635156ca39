import "vitest";

// What the global setup hands to the test files; here, so that whoever uses `testDb` sees the types too.
declare module "vitest" {
  interface ProvidedContext {
    /** Of the run's PostgreSQL, its maintenance database. */
    postgresUrl: string;
    /** The migrated database that test files clone. */
    templateName: string;
  }
}
