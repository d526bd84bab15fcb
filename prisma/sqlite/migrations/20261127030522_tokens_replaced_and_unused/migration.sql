-- additive in 0.1.0

-- AlterTable
ALTER TABLE "ApiToken" ADD COLUMN "replacedAt" DATETIME;
ALTER TABLE "ApiToken" ADD COLUMN "unusedWarnedAt" DATETIME;
