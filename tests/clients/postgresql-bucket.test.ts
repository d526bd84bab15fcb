import { startBucket } from "../support/bucket.ts";
import { driveClients } from "./drive-clients.ts";

driveClients("postgresql", "a bucket", startBucket);
