import { lookup as resolveName } from "node:dns";
import { type IncomingMessage, request as httpRequest } from "node:http";
import { request as httpsRequest } from "node:https";
import { isIP, type LookupFunction } from "node:net";
import type { PictureReason } from "@souk/contracts";
import { MEDIA_LIMITS } from "@souk/contracts";
import { isPublicAddress } from "./private-address.ts";

/** Why a picture couldn't be had, in words. */
export class ImageError extends Error {
  override readonly name = "ImageError";
  /** The whole host can't be reached, so that its other pictures needn't be tried. */
  readonly unreachable: boolean;
  /** The same as a code, to be worded. */
  readonly reason: PictureReason;

  constructor(
    message: string,
    reason: PictureReason,
    options: { cause?: unknown; unreachable?: boolean } = {},
  ) {
    super(message, { cause: options.cause });
    this.reason = reason;
    this.unreachable = options.unreachable ?? false;
  }
}

export interface FetchImageOptions {
  /** For all of it, redirects included. */
  timeoutMs?: number;
  maxBytes?: number;
  /** Tests let their own server on this machine answer. */
  isAllowed?: (address: string) => boolean;
}

const MAX_REDIRECTS = 5;

/**
 * Downloads a picture that somebody else's file names: by http or https, from public addresses only (each redirect is
 * looked at anew, and the address that was checked is the one connected to), bounded in time and size.
 * Throws ImageError.
 */
export async function fetchImage(url: string, options: FetchImageOptions = {}): Promise<Uint8Array> {
  const { timeoutMs = 15_000, maxBytes = MEDIA_LIMITS.bytes, isAllowed = isPublicAddress } = options;
  const signal = AbortSignal.timeout(timeoutMs);
  try {
    let target = toUrl(url);
    for (let hop = 0; hop <= MAX_REDIRECTS; hop += 1) {
      const answer = await open(target, signal, isAllowed);
      const { statusCode = 0, headers } = answer;
      if (statusCode === 200) return await readBody(answer, maxBytes);
      answer.destroy();
      if (statusCode < 300 || statusCode > 399 || headers.location === undefined)
        throw new ImageError(`the server answered ${statusCode}`, "STATUS");
      target = toUrl(headers.location, target);
    }
    throw new ImageError("it leads from one address to the next without end", "REDIRECTS");
  } catch (error) {
    throw toImageError(error, signal);
  }
}

function toUrl(text: string, base?: URL): URL {
  const url = URL.parse(text, base);
  if (url === null) throw new ImageError("that is not an address", "ADDRESS");
  if (url.protocol !== "http:" && url.protocol !== "https:")
    throw new ImageError("only http and https are followed", "PROTOCOL");
  return url;
}

function open(
  url: URL,
  signal: AbortSignal,
  isAllowed: (address: string) => boolean,
): Promise<IncomingMessage> {
  const host = url.hostname.replace(/^\[|\]$/g, "");
  // A literal address is never looked up, so it is judged here.
  if (isIP(host) !== 0 && !isAllowed(host))
    throw new ImageError("it leads into a private network", "PRIVATE");
  const request = url.protocol === "https:" ? httpsRequest : httpRequest;
  const headers = {
    accept: "image/avif,image/webp,image/*",
    "accept-encoding": "identity",
    "user-agent": "souk-import",
  };
  return new Promise((resolve, reject) => {
    const call = request(url, { signal, headers, agent: false, lookup: checkedLookup(isAllowed) });
    call.once("response", resolve);
    call.once("error", reject);
    call.end();
  });
}

/** Gives the connection only addresses that passed: a name that changes between check and use changes nothing. */
function checkedLookup(isAllowed: (address: string) => boolean): LookupFunction {
  return (hostname, options, callback) => {
    resolveName(hostname, { all: true }, (error, found) => {
      const [first] = found ?? [];
      if (error) callback(error, "");
      else if (first === undefined || !found.every(({ address }) => isAllowed(address)))
        callback(new ImageError("it leads into a private network", "PRIVATE"), "");
      else if (options.all === true) callback(null, found);
      else callback(null, first.address, first.family);
    });
  };
}

async function readBody(answer: IncomingMessage, maxBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of answer) {
    if (!(chunk instanceof Uint8Array)) continue;
    size += chunk.byteLength;
    if (size > maxBytes) {
      answer.destroy();
      throw new ImageError(`it is larger than ${Math.floor(maxBytes / 1024 / 1024)} MB`, "SIZE");
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

const REASONS = new Map<string, readonly [string, PictureReason]>([
  ["ENOTFOUND", ["there is no machine of that name", "NAME"]],
  ["EAI_AGAIN", ["its name can't be looked up: is there a network?", "NAME"]],
  ["ECONNREFUSED", ["nothing answers there", "REFUSED"]],
  ["ECONNRESET", ["the connection broke off", "NETWORK"]],
  ["ENETUNREACH", ["there is no way to it", "NETWORK"]],
  ["EHOSTUNREACH", ["there is no way to it", "NETWORK"]],
]);

function toImageError(error: unknown, signal: AbortSignal): ImageError {
  if (error instanceof ImageError) return error;
  const far = { cause: error, unreachable: true };
  if (signal.aborted) return new ImageError("the server took too long", "TIMEOUT", far);
  const code: unknown = error instanceof Error ? Reflect.get(error, "code") : undefined;
  const known = typeof code === "string" ? REASONS.get(code) : undefined;
  if (known !== undefined) return new ImageError(known[0], known[1], far);
  return new ImageError(error instanceof Error ? error.message : "it failed", "NETWORK", { cause: error });
}
