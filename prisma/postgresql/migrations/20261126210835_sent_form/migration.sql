-- additive in 0.1.0

-- AlterTable
ALTER TABLE "EmailAddress" ADD COLUMN     "verifiedBy" TEXT;

-- CreateTable
CREATE TABLE "SentForm" (
    "browser" TEXT NOT NULL,
    "form" TEXT NOT NULL,
    "outcome" TEXT,
    "seenAt" TIMESTAMP(3),
    "expiresAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "SentForm_pkey" PRIMARY KEY ("browser")
);

-- CreateIndex
CREATE INDEX "SentForm_expiresAt_idx" ON "SentForm"("expiresAt");

-- CreateIndex
CREATE INDEX "EmailAddress_verifiedBy_idx" ON "EmailAddress"("verifiedBy");
