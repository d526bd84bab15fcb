/** A folder; or a bucket, or what stands in it below a prefix. */
export type StoragePlace = { kind: "folder"; folder: string } | ({ kind: "s3" } & S3Place);

export type S3Place = {
  bucket: string;
  /** Empty, or what each key begins with, with its slash. */
  prefix: string;
  region: string;
  /** Another server than Amazon's; its buckets are named in the path. */
  endpoint: string | undefined;
};

const BUCKET = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/;
const PREFIX = /^([A-Za-z0-9._-]+\/)*$/;
const DEFAULT_REGION = "us-east-1";

/**
 * Reads `s3://bucket/prefix?region=…&endpoint=…`, or the path of a folder.
 * @returns what is wrong with it, in words for the operator, where it is neither
 */
export function parseStorage(text: string): StoragePlace | { fault: string } {
  if (!text.startsWith("s3://"))
    return /^[a-z0-9]+:\/\//i.test(text) ? { fault: "must be a folder, or s3://bucket" } : { kind: "folder", folder: text };
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || !BUCKET.test(url.host) || url.username || url.hash)
    return { fault: "must name a bucket, as s3://bucket or s3://bucket/folder" };
  const prefix = `${url.pathname.slice(1).replace(/\/$/, "")}/`.replace(/^\/$/, "");
  if (!PREFIX.test(prefix)) return { fault: "the folder in the bucket has letters, digits and . _ - / only" };
  const { region = DEFAULT_REGION, endpoint, ...others } = Object.fromEntries(url.searchParams);
  if (Object.keys(others).length) return { fault: `knows region and endpoint only, not ${Object.keys(others).join(", ")}` };
  if (endpoint !== undefined && !/^https?:\/\//.test(endpoint)) return { fault: "endpoint must be an https address" };
  if (endpoint !== undefined && !URL.canParse(endpoint)) return { fault: "endpoint must be an https address" };
  return { kind: "s3", bucket: url.host, prefix, region, endpoint };
}
