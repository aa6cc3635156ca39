/** What the server answers itself: an address of it can't lead elsewhere. */
const RESERVED = /^\/(api|trpc|media|assets|admin|test-gateway|health|ready|metrics)(\/|$)/i;
// oxlint-disable-next-line no-control-regex -- they are what is refused
const UNSAFE = /[\s\\?#\u0000-\u001f\u007f]|\/\/|\/\.{1,2}(\/|$)/u;

/**
 * A path of this shop in the one form in which it is kept and compared: decoded, without a slash at its end. Null for
 * what isn't one, or could be read as another site's.
 */
export function ownPath(path: string): string | null {
  const decoded = decode(path.trim());
  if (decoded === null || !decoded.startsWith("/") || UNSAFE.test(decoded)) return null;
  if (!decoded.isWellFormed() || decoded.length > 500) return null;
  const plain = decoded.normalize("NFC");
  return plain.length > 1 ? plain.replace(/\/$/, "") : plain;
}

/** The same for a path that may lead elsewhere: not the home page, and nothing that the server answers itself. */
export function redirectablePath(path: string): string | null {
  const own = ownPath(path);
  return own === null || own === "/" || RESERVED.test(own) ? null : own;
}

function decode(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}
