import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import S3rver from "@20minutes/s3rver";
import { onFreePort } from "./free-port.ts";

type BucketEnv = { STORAGE: string; AWS_ACCESS_KEY_ID: string; AWS_SECRET_ACCESS_KEY: string };

/** A bucket on a server of its own that speaks as S3 does: the environment in which a site keeps files there, and the server's folder. */
export async function startBucket(): Promise<{ env: BucketEnv; directory: string; stop(): Promise<void> }> {
  const directory = mkdtempSync(join(tmpdir(), "gatehouse-bucket-"));
  const { server, port } = await onFreePort(async (port) => {
    const options = { address: "127.0.0.1", silent: true, directory, configureBuckets: [{ name: "packages" }] };
    const server = new S3rver({ ...options, port });
    await server.run();
    return { server, port };
  });
  const keys = { AWS_ACCESS_KEY_ID: "S3RVER", AWS_SECRET_ACCESS_KEY: "S3RVER" };
  return {
    env: { STORAGE: `s3://packages/index?endpoint=http://127.0.0.1:${port}`, ...keys },
    directory,
    async stop() {
      await server.close();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}
