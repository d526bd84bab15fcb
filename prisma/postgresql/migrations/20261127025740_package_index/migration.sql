-- additive in 0.1.0

-- CreateTable
CREATE TABLE "Release" (
    "id" TEXT NOT NULL,
    "projectId" TEXT NOT NULL,
    "version" TEXT NOT NULL,
    "versionKey" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "opensUntil" TIMESTAMP(3) NOT NULL,
    "yankedAt" TIMESTAMP(3),
    "yankedReason" TEXT,
    "metadata" TEXT NOT NULL,
    "description" TEXT,
    "descriptionType" TEXT,

    CONSTRAINT "Release_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ReleaseFile" (
    "id" TEXT NOT NULL,
    "releaseId" TEXT NOT NULL,
    "filename" TEXT NOT NULL,
    "filenameKey" TEXT NOT NULL,
    "filetype" TEXT NOT NULL,
    "size" BIGINT NOT NULL,
    "sha256" TEXT NOT NULL,
    "md5" TEXT NOT NULL,
    "blake2" TEXT NOT NULL,
    "metadataSha256" TEXT,
    "requiresPython" TEXT,
    "uploadedAt" TIMESTAMP(3) NOT NULL,
    "uploadedBy" TEXT NOT NULL,
    "uploadedById" TEXT NOT NULL,
    "tokenId" TEXT,
    "tokenLabel" TEXT,
    "ipAddress" TEXT NOT NULL,
    "tool" TEXT NOT NULL,
    "publishedAt" TIMESTAMP(3),

    CONSTRAINT "ReleaseFile_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "UsedFilename" (
    "key" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "projectId" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "UsedFilename_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "Project" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "nameKey" TEXT NOT NULL,
    "lookKey" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'active',
    "quarantinedAt" TIMESTAMP(3),
    "needsTwoFactors" BOOLEAN NOT NULL DEFAULT false,
    "needsApproval" BOOLEAN NOT NULL DEFAULT false,
    "storedBytes" BIGINT NOT NULL DEFAULT 0,
    "serial" INTEGER NOT NULL DEFAULT 1,
    "deletedAt" TIMESTAMP(3),

    CONSTRAINT "Project_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ProjectMember" (
    "projectId" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "ProjectMember_pkey" PRIMARY KEY ("projectId","accountId")
);

-- CreateTable
CREATE TABLE "ProjectInvitation" (
    "id" TEXT NOT NULL,
    "projectId" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "invitedBy" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "expiresAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "ProjectInvitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ApiToken" (
    "id" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "parentId" TEXT,
    "kind" TEXT NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "allProjects" BOOLEAN NOT NULL,
    "mayCreate" BOOLEAN NOT NULL,
    "version" TEXT,
    "usesLeft" INTEGER,
    "ranges" TEXT,
    "digests" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "loginId" TEXT,
    "expiresAt" TIMESTAMP(3),
    "endedAt" TIMESTAMP(3),
    "endedReason" TEXT,
    "lastUsedAt" TIMESTAMP(3),
    "lastIpAddress" TEXT,
    "lastTool" TEXT,
    "lastProjectId" TEXT,
    "warned" TEXT,

    CONSTRAINT "ApiToken_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ApiTokenProject" (
    "tokenId" TEXT NOT NULL,
    "projectId" TEXT NOT NULL,

    CONSTRAINT "ApiTokenProject_pkey" PRIMARY KEY ("tokenId","projectId")
);

-- CreateTable
CREATE TABLE "ApiTokenShutOut" (
    "tokenId" TEXT NOT NULL,
    "projectId" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "ApiTokenShutOut_pkey" PRIMARY KEY ("tokenId","projectId")
);

-- CreateTable
CREATE TABLE "ApiTokenNetwork" (
    "tokenId" TEXT NOT NULL,
    "network" TEXT NOT NULL,
    "seenAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "ApiTokenNetwork_pkey" PRIMARY KEY ("tokenId","network")
);

-- CreateIndex
CREATE UNIQUE INDEX "Release_projectId_versionKey_key" ON "Release"("projectId", "versionKey");

-- CreateIndex
CREATE UNIQUE INDEX "ReleaseFile_filenameKey_key" ON "ReleaseFile"("filenameKey");

-- CreateIndex
CREATE INDEX "ReleaseFile_releaseId_idx" ON "ReleaseFile"("releaseId");

-- CreateIndex
CREATE INDEX "ReleaseFile_sha256_idx" ON "ReleaseFile"("sha256");

-- CreateIndex
CREATE INDEX "ReleaseFile_publishedAt_idx" ON "ReleaseFile"("publishedAt");

-- CreateIndex
CREATE UNIQUE INDEX "Project_nameKey_key" ON "Project"("nameKey");

-- CreateIndex
CREATE UNIQUE INDEX "Project_lookKey_key" ON "Project"("lookKey");

-- CreateIndex
CREATE INDEX "Project_deletedAt_idx" ON "Project"("deletedAt");

-- CreateIndex
CREATE INDEX "ProjectMember_accountId_idx" ON "ProjectMember"("accountId");

-- CreateIndex
CREATE INDEX "ProjectInvitation_accountId_idx" ON "ProjectInvitation"("accountId");

-- CreateIndex
CREATE INDEX "ProjectInvitation_expiresAt_idx" ON "ProjectInvitation"("expiresAt");

-- CreateIndex
CREATE UNIQUE INDEX "ProjectInvitation_projectId_accountId_key" ON "ProjectInvitation"("projectId", "accountId");

-- CreateIndex
CREATE UNIQUE INDEX "ApiToken_tokenHash_key" ON "ApiToken"("tokenHash");

-- CreateIndex
CREATE INDEX "ApiToken_accountId_endedAt_idx" ON "ApiToken"("accountId", "endedAt");

-- CreateIndex
CREATE INDEX "ApiToken_parentId_idx" ON "ApiToken"("parentId");

-- CreateIndex
CREATE INDEX "ApiToken_expiresAt_idx" ON "ApiToken"("expiresAt");

-- CreateIndex
CREATE INDEX "ApiToken_endedAt_idx" ON "ApiToken"("endedAt");

-- CreateIndex
CREATE INDEX "ApiTokenProject_projectId_idx" ON "ApiTokenProject"("projectId");

-- CreateIndex
CREATE INDEX "ApiTokenShutOut_projectId_idx" ON "ApiTokenShutOut"("projectId");

-- AddForeignKey
ALTER TABLE "Release" ADD CONSTRAINT "Release_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "Project"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReleaseFile" ADD CONSTRAINT "ReleaseFile_releaseId_fkey" FOREIGN KEY ("releaseId") REFERENCES "Release"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProjectMember" ADD CONSTRAINT "ProjectMember_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "Project"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProjectMember" ADD CONSTRAINT "ProjectMember_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProjectInvitation" ADD CONSTRAINT "ProjectInvitation_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "Project"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProjectInvitation" ADD CONSTRAINT "ProjectInvitation_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ApiToken" ADD CONSTRAINT "ApiToken_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ApiToken" ADD CONSTRAINT "ApiToken_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "ApiToken"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ApiTokenProject" ADD CONSTRAINT "ApiTokenProject_tokenId_fkey" FOREIGN KEY ("tokenId") REFERENCES "ApiToken"("id") ON DELETE CASCADE ON UPDATE CASCADE;
