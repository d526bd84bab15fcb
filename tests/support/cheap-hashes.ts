import { ARGON2_PARAMETERS } from "~/lib/argon2";

/** Import it first where a test is about what happens, thousands of times, and not about what a guess costs. */
Object.assign(ARGON2_PARAMETERS as { memoryCost: number; timeCost: number }, { memoryCost: 8, timeCost: 1 });
