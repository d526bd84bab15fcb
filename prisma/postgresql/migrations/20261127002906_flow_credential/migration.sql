-- additive in 0.1.0

-- AlterTable
ALTER TABLE "LoginFlow" ADD COLUMN     "factorId" TEXT;
