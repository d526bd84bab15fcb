-- additive in 0.1.0

-- CreateIndex
CREATE INDEX "Device_lastSeenAt_idx" ON "Device"("lastSeenAt");

-- CreateIndex
CREATE INDEX "TotpEnrolment_expiresAt_idx" ON "TotpEnrolment"("expiresAt");
