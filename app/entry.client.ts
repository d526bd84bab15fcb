/**
 * The enhancement script: custom elements over forms that work without it. No React, no hydration.
 */
import "~/enhance/security-key";
import "~/enhance/show-password";
