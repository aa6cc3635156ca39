import type { S3Options } from "@souk/core/ports/s3-storage";
import { isHttpUrl, optionalText } from "./env-fields.ts";

const ENDPOINT = "SOUK_S3_ENDPOINT";

/** Where pictures are kept instead of the data folder, for several machines. */
export const S3Variables = {
  SOUK_S3_ENDPOINT: optionalText(
    "Address of an S3-compatible service, without the bucket: pictures are then kept there.",
    "pictures are kept in `SOUK_DATA_DIR/media`",
    isHttpUrl,
    "must look like https://s3.eu-west-3.amazonaws.com",
  ),
  SOUK_S3_BUCKET: optionalText(
    "The bucket, which must be there.",
    "needed with `SOUK_S3_ENDPOINT`",
    (value) => /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(value),
    "must be a name of 3 to 63 small letters, digits, dots and dashes",
  ),
  SOUK_S3_REGION: optionalText("Its region, where the service has such.", "us-east-1"),
  SOUK_S3_ACCESS_KEY_ID: optionalText(
    "Key that may list the bucket, and read, write and delete in it.",
    "needed with `SOUK_S3_ENDPOINT`",
  ),
  SOUK_S3_SECRET_ACCESS_KEY: optionalText("Its secret.", "needed with `SOUK_S3_ENDPOINT`"),
};

const TOGETHER = [ENDPOINT, "SOUK_S3_BUCKET", "SOUK_S3_ACCESS_KEY_ID", "SOUK_S3_SECRET_ACCESS_KEY"] as const;
type Given = Partial<Record<keyof typeof S3Variables, string | undefined>>;

/** A line for each variable that is missing beside the others: half a configuration is none. */
export function missingOfS3(source: Readonly<Record<string, string | undefined>>): string[] {
  const isGiven = (name: string): boolean => (source[name] ?? "").trim() !== "";
  if (!Object.keys(S3Variables).some(isGiven)) return [];
  return TOGETHER.filter((name) => !isGiven(name)).map(
    (name) => `${name} must be given, too: pictures are kept in S3 by all of ${TOGETHER.join(", ")}`,
  );
}

/** undefined: there is no such service. */
export function settleS3(given: Given): S3Options | undefined {
  const endpoint = given[ENDPOINT];
  if (endpoint === undefined) return undefined;
  return {
    endpoint,
    bucket: given.SOUK_S3_BUCKET ?? "",
    region: given.SOUK_S3_REGION ?? "us-east-1",
    accessKeyId: given.SOUK_S3_ACCESS_KEY_ID ?? "",
    secretAccessKey: given.SOUK_S3_SECRET_ACCESS_KEY ?? "",
  };
}
