import { driveClients } from "./drive-clients.ts";

driveClients("postgresql", "a folder", async () => ({ env: {}, stop: async () => {} }));
