import { startBucket } from "../support/bucket.ts";
import { driveClients } from "./drive-clients.ts";

driveClients("sqlite", "a bucket", startBucket);
