-- additive in 0.1.0

-- AlterTable
ALTER TABLE "Account" ADD COLUMN     "twoFactorSince" TIMESTAMP(3);

-- AlterTable
ALTER TABLE "TwoFactorReset" ADD COLUMN     "disownedSince" TIMESTAMP(3);

-- AlterTable
ALTER TABLE "MailToken" ADD COLUMN     "since" TIMESTAMP(3);

-- AlterTable
ALTER TABLE "RecoverySheet" ADD COLUMN     "disownedAt" TIMESTAMP(3);

-- AlterTable
ALTER TABLE "SecurityKey" ADD COLUMN     "disownedAt" TIMESTAMP(3);

-- AlterTable
ALTER TABLE "Session" ADD COLUMN     "provedWith" TEXT;

-- AlterTable
ALTER TABLE "TotpCredential" ADD COLUMN     "disownedAt" TIMESTAMP(3);

-- CreateTable
CREATE TABLE "TotpSetup" (
    "id" TEXT NOT NULL,
    "sessionId" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "sealedSecret" TEXT NOT NULL,
    "expiresAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "TotpSetup_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "TotpSetup_sessionId_key" ON "TotpSetup"("sessionId");

-- CreateIndex
CREATE INDEX "TotpSetup_accountId_idx" ON "TotpSetup"("accountId");

-- CreateIndex
CREATE INDEX "TotpSetup_expiresAt_idx" ON "TotpSetup"("expiresAt");

-- AddForeignKey
ALTER TABLE "TotpSetup" ADD CONSTRAINT "TotpSetup_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE CASCADE ON UPDATE CASCADE;
