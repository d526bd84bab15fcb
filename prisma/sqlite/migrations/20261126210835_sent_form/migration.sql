-- additive in 0.1.0

-- AlterTable
ALTER TABLE "EmailAddress" ADD COLUMN "verifiedBy" TEXT;

-- CreateTable
CREATE TABLE "SentForm" (
    "browser" TEXT NOT NULL PRIMARY KEY,
    "form" TEXT NOT NULL,
    "outcome" TEXT,
    "seenAt" DATETIME,
    "expiresAt" DATETIME NOT NULL
);

-- CreateIndex
CREATE INDEX "SentForm_expiresAt_idx" ON "SentForm"("expiresAt");

-- CreateIndex
CREATE INDEX "EmailAddress_verifiedBy_idx" ON "EmailAddress"("verifiedBy");
