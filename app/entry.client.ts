/**
 * The enhancement script: custom elements over forms that work without it. No React, no hydration.
 */
import "~/enhance/copy-text";
import "~/enhance/offer-zone";
import "~/enhance/passkey-offer";
import "~/enhance/passkey-signal";
import "~/enhance/print-page";
import "~/enhance/retry-at";
import "~/enhance/security-key";
import "~/enhance/show-password";
