-- additive in 0.1.0

-- AlterTable
ALTER TABLE "ReleaseFile" ADD COLUMN "metadataSize" INTEGER;
