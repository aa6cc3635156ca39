import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

/** An answer as its maker gives it: a 200 that is the same for everybody. */
export interface Fresh {
  body: Uint8Array<ArrayBuffer>;
  /** Without those that the entry decides (ETag, encoding, length, Vary). */
  headers: Readonly<Record<string, string>>;
  tags: readonly string[];
  /** Bytes that were compressed beforehand; others are made when asked for. */
  encoded?: Readonly<Partial<Record<"gzip" | "br", Uint8Array<ArrayBuffer>>>>;
  /** False for what is compressed in itself: pictures, fonts. */
  compress?: boolean;
  /** Called whenever it is given out again. */
  served?: () => void;
}

type Encoding = "identity" | "gzip" | "br";
type Variant = {
  body: Uint8Array<ArrayBuffer>;
  headers: Record<string, string>;
  /** The body as `ready` gives it, once it was asked for. */
  binary?: string;
};

/** An answer that node:http can send as it is. */
export interface ReadyAnswer {
  status: 200 | 304;
  headers: Readonly<Record<string, string>>;
  /** A character a byte: of a string, node:http sends head and body in one write; bytes would be a second one. */
  binary: string;
}

/** Below this, a compressed body isn't worth its header. */
const MIN_COMPRESSED = 500;
const toGzip = promisify(gzip);
const toBrotli = promisify(brotliCompress);
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };

/** Ready bytes: each encoding is made once, when somebody first takes it. */
export class CacheEntry {
  readonly tags: readonly string[];
  readonly #fresh: Fresh;
  readonly #hash: string;
  readonly #ready = new Map<Encoding, Variant>();
  readonly #making = new Map<Encoding, Promise<Variant>>();

  constructor(fresh: Fresh) {
    this.tags = fresh.tags;
    this.#fresh = fresh;
    this.#hash = createHash("sha256").update(fresh.body).digest("base64url").slice(0, 22);
  }

  /** Bytes of the plain body. */
  get size(): number {
    return this.#fresh.body.length;
  }

  /** Says that it was given out from the cache. */
  served(): void {
    this.#fresh.served?.();
  }

  /** A 200, or a 304 when the client has it already. */
  respond(acceptEncoding: string | undefined, ifNoneMatch: string | undefined): Response | Promise<Response> {
    const encoding = this.#encodingFor(acceptEncoding);
    if (holds(ifNoneMatch, this.#hash)) {
      return new Response(null, { status: 304, headers: this.#headers(encoding) });
    }
    const variant = this.#ready.get(encoding);
    return variant ? answer(variant) : this.#variant(encoding).then(answer);
  }

  /** The same as `respond` for who needs no Response; null while the encoding asked for isn't made. */
  ready(acceptEncoding: string | undefined, ifNoneMatch: string | undefined): ReadyAnswer | null {
    const encoding = this.#encodingFor(acceptEncoding);
    if (holds(ifNoneMatch, this.#hash)) return { status: 304, headers: this.#headers(encoding), binary: "" };
    const variant = this.#ready.get(encoding);
    if (!variant) return null;
    variant.binary ??= toBinary(variant.body);
    return { status: 200, headers: variant.headers, binary: variant.binary };
  }

  #encodingFor(accept: string | undefined): Encoding {
    const compress = this.#fresh.compress !== false && this.size >= MIN_COMPRESSED;
    return compress ? bestEncoding(accept) : "identity";
  }

  // A strong ETag is of the bytes sent, so each encoding has its own.
  #headers(encoding: Encoding): Record<string, string> {
    const etag = `"${this.#hash}${encoding === "identity" ? "" : `-${encoding}`}"`;
    const { vary, ...headers } = this.#fresh.headers;
    return { ...headers, etag, vary: vary === undefined ? "Accept-Encoding" : `${vary}, Accept-Encoding` };
  }

  #variant(encoding: Encoding): Promise<Variant> {
    const underway = this.#making.get(encoding) ?? this.#make(encoding);
    this.#making.set(encoding, underway);
    return underway;
  }

  async #make(encoding: Encoding): Promise<Variant> {
    const { body: plain, encoded } = this.#fresh;
    const given = encoding === "identity" ? plain : encoded?.[encoding];
    const body = given ?? (await encode(plain, encoding));
    const headers = { ...this.#headers(encoding), "content-length": String(body.length) };
    if (encoding !== "identity") Object.assign(headers, { "content-encoding": encoding });
    const variant = { body, headers };
    this.#ready.set(encoding, variant);
    return variant;
  }
}

const answer = ({ body, headers }: Variant): Response => new Response(body, { headers });

const toBinary = ({ buffer, byteOffset, length }: Uint8Array<ArrayBuffer>): string =>
  Buffer.from(buffer, byteOffset, length).toString("latin1");

async function encode(body: Uint8Array<ArrayBuffer>, encoding: Encoding): Promise<Uint8Array<ArrayBuffer>> {
  if (encoding === "identity") return body;
  return encoding === "br" ? toBrotli(body, BROTLI) : toGzip(body);
}

function bestEncoding(accept: string | undefined): Encoding {
  if (accept === undefined) return "identity";
  if (accepts(accept, "br")) return "br";
  return accepts(accept, "gzip") ? "gzip" : "identity";
}

function accepts(header: string, encoding: string): boolean {
  const at = header.indexOf(encoding);
  if (at === -1) return false;
  // "br;q=0" is a refusal.
  return !/^\s*;\s*q=0(\.0*)?\s*(,|$)/.test(header.slice(at + encoding.length));
}

/** Any encoding's ETag says that the client has this content; a weak mark before it (a proxy's) changes nothing. */
function holds(ifNoneMatch: string | undefined, hash: string): boolean {
  if (ifNoneMatch === undefined) return false;
  if (ifNoneMatch.trim() === "*") return true;
  return ifNoneMatch.split(",").some((tag) => tag.trim().replace(/^W\//, "").slice(1).startsWith(hash));
}
