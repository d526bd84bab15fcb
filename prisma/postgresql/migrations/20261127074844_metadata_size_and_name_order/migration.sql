-- additive in 0.1.0

-- AlterTable
ALTER TABLE "ReleaseFile" ADD COLUMN     "metadataSize" INTEGER;

-- Prefixes are looked up as ranges, which an index answers where texts are ordered by their bytes, as SQLite does by itself.
ALTER TABLE "Project" ALTER COLUMN "nameKey" TYPE TEXT COLLATE "C";
