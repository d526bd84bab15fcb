-- additive in 0.1.0

-- AlterTable
ALTER TABLE "Account" ADD COLUMN     "language" TEXT,
ADD COLUMN     "zone" TEXT;

-- AlterTable
ALTER TABLE "OutgoingMail" ADD COLUMN     "language" TEXT,
ADD COLUMN     "zone" TEXT;
