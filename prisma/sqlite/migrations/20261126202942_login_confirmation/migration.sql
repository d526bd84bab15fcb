-- additive in 0.1.0

-- AlterTable
ALTER TABLE "LoginFlow" ADD COLUMN "factorLabel" TEXT;
ALTER TABLE "LoginFlow" ADD COLUMN "ipAddress" TEXT;
ALTER TABLE "LoginFlow" ADD COLUMN "remember" BOOLEAN;
ALTER TABLE "LoginFlow" ADD COLUMN "userAgent" TEXT;
