-- additive in 0.1.0

-- CreateTable
CREATE TABLE "StoredFile" (
    "sha256" TEXT NOT NULL,
    "keptAt" TIMESTAMP(3) NOT NULL,
    "leavingAt" TIMESTAMP(3),

    CONSTRAINT "StoredFile_pkey" PRIMARY KEY ("sha256")
);

-- CreateIndex
CREATE INDEX "ReleaseFile_metadataSha256_idx" ON "ReleaseFile"("metadataSha256");
