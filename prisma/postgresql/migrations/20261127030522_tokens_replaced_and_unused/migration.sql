-- additive in 0.1.0

-- AlterTable
ALTER TABLE "ApiToken" ADD COLUMN     "replacedAt" TIMESTAMP(3),
ADD COLUMN     "unusedWarnedAt" TIMESTAMP(3);
