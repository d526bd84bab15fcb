-- additive in 0.1.0

-- AlterTable
ALTER TABLE "Session" ADD COLUMN     "deviceId" TEXT;
