type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** The same object without its undefined entries: React Aria's props may be absent, but not undefined. */
export function defined<T extends object>(props: T): Defined<T>;
export function defined(props: object): object {
  return Object.fromEntries(Object.entries(props).filter(([, value]) => value !== undefined));
}
