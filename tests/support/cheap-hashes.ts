import { ARGON2_PARAMETERS } from "~/lib/secrets/argon2";

/** Loaded first where a test is about what happens, thousands of times, and not about what a guess costs: in all tests of the domain. */
Object.assign(ARGON2_PARAMETERS as { memoryCost: number; timeCost: number }, { memoryCost: 8, timeCost: 1 });
