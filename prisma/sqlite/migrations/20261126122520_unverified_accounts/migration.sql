-- additive in 0.1.0

-- CreateIndex
CREATE INDEX "EmailAddress_isPrimary_verifiedAt_createdAt_idx" ON "EmailAddress"("isPrimary", "verifiedAt", "createdAt");

-- CreateIndex
CREATE INDEX "WebauthnChallenge_accountId_idx" ON "WebauthnChallenge"("accountId");

-- CreateIndex
CREATE INDEX "PendingForm_accountId_idx" ON "PendingForm"("accountId");
