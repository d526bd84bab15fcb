-- additive in 0.1.0

-- AlterTable
ALTER TABLE "Account" ADD COLUMN "twoFactorSince" DATETIME;

-- AlterTable
ALTER TABLE "TwoFactorReset" ADD COLUMN "disownedSince" DATETIME;

-- AlterTable
ALTER TABLE "MailToken" ADD COLUMN "since" DATETIME;

-- AlterTable
ALTER TABLE "RecoverySheet" ADD COLUMN "disownedAt" DATETIME;

-- AlterTable
ALTER TABLE "SecurityKey" ADD COLUMN "disownedAt" DATETIME;

-- AlterTable
ALTER TABLE "Session" ADD COLUMN "provedWith" TEXT;

-- AlterTable
ALTER TABLE "TotpCredential" ADD COLUMN "disownedAt" DATETIME;

-- CreateTable
CREATE TABLE "TotpSetup" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "sessionId" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "sealedSecret" TEXT NOT NULL,
    "expiresAt" DATETIME NOT NULL,
    CONSTRAINT "TotpSetup_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE UNIQUE INDEX "TotpSetup_sessionId_key" ON "TotpSetup"("sessionId");

-- CreateIndex
CREATE INDEX "TotpSetup_accountId_idx" ON "TotpSetup"("accountId");

-- CreateIndex
CREATE INDEX "TotpSetup_expiresAt_idx" ON "TotpSetup"("expiresAt");
