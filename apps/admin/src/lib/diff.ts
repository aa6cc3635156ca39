/** A field of two versions of a record that isn't the same in both. */
export interface FieldChange<T> {
  path: string;
  before: T | undefined;
  after: T | undefined;
}

/** The paths at which two flat records differ, in the order of the first and then of what only the second has. */
export function changedPaths<T>(
  before: Readonly<Record<string, T>>,
  after: Readonly<Record<string, T>>,
): FieldChange<T>[] {
  const paths = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return paths
    .filter((path) => JSON.stringify(before[path]) !== JSON.stringify(after[path]))
    .map((path) => ({ path, before: before[path], after: after[path] }));
}
