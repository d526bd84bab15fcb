/**
 * The enhancement script: custom elements over forms that work without it. No React, no hydration.
 */
import "./enhance/show-password";
