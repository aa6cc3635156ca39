import { fetchImage, type FetchImageOptions, ImageError } from "./fetch-image.ts";

/**
 * fetchImage for the many pictures of one file: each host is first tried with one picture, and one that can't be
 * reached isn't waited for again (a thousand pictures would otherwise take a thousand time-outs).
 */
export function createImageFetcher(options: FetchImageOptions = {}): (url: string) => Promise<Uint8Array> {
  /** Of each host, its first picture's outcome. */
  const tried = new Map<string, Promise<ImageError | null>>();
  return async (url) => {
    const host = URL.parse(url)?.host ?? "";
    const first = tried.get(host);
    if (first === undefined) {
      const fetching = fetchImage(url, options);
      tried.set(
        host,
        fetching.then(() => null, unreachable),
      );
      return fetching;
    }
    const dead = await first;
    if (dead) throw dead;
    return fetchImage(url, options);
  };
}

function unreachable(error: unknown): ImageError | null {
  return error instanceof ImageError && error.unreachable ? error : null;
}
