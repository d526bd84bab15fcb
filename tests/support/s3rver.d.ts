declare module "@20minutes/s3rver" {
  type Options = { address: string; port: number; silent: boolean; directory: string; configureBuckets: { name: string }[] };

  /** A server that speaks as S3 does, over a folder. */
  export default class S3rver {
    constructor(options: Options);
    run(): Promise<unknown>;
    close(): Promise<void>;
  }
}
