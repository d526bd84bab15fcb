-- additive in 0.1.0

-- CreateTable
CREATE TABLE "StoredFile" (
    "sha256" TEXT NOT NULL PRIMARY KEY,
    "keptAt" DATETIME NOT NULL,
    "leavingAt" DATETIME
);

-- CreateIndex
CREATE INDEX "ReleaseFile_metadataSha256_idx" ON "ReleaseFile"("metadataSha256");
