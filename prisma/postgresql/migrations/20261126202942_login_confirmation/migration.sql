-- additive in 0.1.0

-- AlterTable
ALTER TABLE "LoginFlow" ADD COLUMN     "factorLabel" TEXT,
ADD COLUMN     "ipAddress" TEXT,
ADD COLUMN     "remember" BOOLEAN,
ADD COLUMN     "userAgent" TEXT;
