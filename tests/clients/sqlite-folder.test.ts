import { driveClients } from "./drive-clients.ts";

driveClients("sqlite", "a folder", async () => ({ env: {}, stop: async () => {} }));
