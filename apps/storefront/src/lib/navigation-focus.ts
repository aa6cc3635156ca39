// The path whose heading shall take the focus; cleared by the first that does.
let expected: string | null = null;

const bare = (pathname: string): string => decodeURI(pathname).replace(/\/$/, "");

/** A page was asked for: its heading gets the focus once it is there. */
export function expectHeading(pathname: string): void {
  expected = bare(pathname);
}

/** True once for each navigation, for the page that was asked for. */
export function takeHeadingFocus(pathname: string): boolean {
  const taken = expected === bare(pathname);
  if (taken) expected = null;
  return taken;
}
