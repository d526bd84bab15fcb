-- additive in 0.1.0

-- AlterTable
ALTER TABLE "ApiToken" ADD COLUMN "checkAt" DATETIME;

-- CreateIndex
CREATE INDEX "ApiToken_checkAt_idx" ON "ApiToken"("checkAt");
