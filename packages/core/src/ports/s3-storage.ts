import { DomainError } from "@souk/contracts";
import { AwsClient } from "aws4fetch";
import type { Storage } from "./storage.ts";

export interface S3Options {
  /** Of the service, without the bucket: `https://s3.eu-west-3.amazonaws.com`, `http://minio:9000`. */
  endpoint: string;
  bucket: string;
  region: string;
  accessKeyId: string;
  secretAccessKey: string;
}

const TIMEOUT_MS = 20_000;
const TYPES: Record<string, string> = { avif: "image/avif", webp: "image/webp" };
/** As the makers call a full disk or a spent quota. */
const NO_ROOM = /InsufficientStorage|StorageFull|QuotaExceeded|InsufficientCapacity/i;

/**
 * Storage in a bucket of whatever speaks S3, each object in one request: it is there whole or not at all. UNAVAILABLE
 * where nothing answers, STORAGE_FULL where it says so; an Error that names the answer for anything else.
 */
export function createS3Storage(options: S3Options): Storage {
  const call = caller(options);
  return {
    async write(name, bytes) {
      const headers = { "content-type": TYPES[name.split(".").at(-1) ?? ""] ?? "application/octet-stream" };
      const answer = await call("PUT", name, { body: new Uint8Array(bytes), headers });
      await expectOk(answer, name);
    },
    async open(name) {
      const answer = await call("GET", name);
      if (await isMissing(answer, name)) return null;
      const { body, headers } = answer;
      return body === null ? null : { size: Number(headers.get("content-length") ?? 0), body };
    },
    async read(name) {
      const answer = await call("GET", name);
      return (await isMissing(answer, name)) ? null : new Uint8Array(await answer.arrayBuffer());
    },
    async exists(name) {
      const answer = await call("HEAD", name);
      return !(await isMissing(answer, name));
    },
    async remove(name) {
      await isMissing(await call("DELETE", name), name);
    },
  };
}

/** Why the bucket can't be used, in words; null where it can. */
export async function whyUnusable(options: S3Options): Promise<string | null> {
  const { status } = await caller(options)("HEAD", "").catch(() => ({ status: 0 }));
  if (status >= 200 && status < 300) return null;
  if (status === 0) return `nothing answers at ${options.endpoint}`;
  if (status === 403) return `the keys may not use the bucket ${options.bucket}`;
  return status === 404 ? `there is no bucket ${options.bucket}` : `${options.endpoint} answers ${status}`;
}

type Call = (
  method: "GET" | "HEAD" | "PUT" | "DELETE",
  name: string,
  init?: { body: Uint8Array<ArrayBuffer>; headers: Record<string, string> },
) => Promise<Response>;

function caller({ endpoint, bucket, region, accessKeyId, secretAccessKey }: S3Options): Call {
  const client = new AwsClient({ accessKeyId, secretAccessKey, region, service: "s3", retries: 2 });
  const base = `${endpoint.replace(/\/$/, "")}/${bucket}`;
  return async (method, name, init) => {
    const url = name === "" ? base : `${base}/${encodeURIComponent(name)}`;
    try {
      return await client.fetch(url, { method, signal: AbortSignal.timeout(TIMEOUT_MS), ...init });
    } catch (error) {
      // fetch speaks so of a connection that didn't come about or broke off.
      if (error instanceof TypeError || error instanceof DOMException)
        throw new DomainError("UNAVAILABLE", {});
      throw error;
    }
  };
}

/** Whether the object isn't there. Throws where the answer is neither yes nor no. */
async function isMissing(answer: Response, name: string): Promise<boolean> {
  if (answer.status === 404) {
    await answer.body?.cancel();
    return true;
  }
  await expectOk(answer, name);
  return false;
}

async function expectOk(answer: Response, name: string): Promise<void> {
  if (answer.ok) return;
  const said = (await answer.text()).slice(0, 500);
  if (answer.status === 507 || NO_ROOM.test(said)) throw new DomainError("STORAGE_FULL", {});
  if (answer.status === 503) throw new DomainError("UNAVAILABLE", {});
  const code = /<Code>([^<]{1,60})<\/Code>/.exec(said)?.[1] ?? "";
  throw new Error(`S3 answered ${answer.status} ${code} for ${name}`);
}
