-- additive in 0.1.0

-- CreateTable
CREATE TABLE "HotpToken" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "accountId" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "sealedSecret" TEXT NOT NULL,
    "counter" INTEGER NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "lastUsedAt" DATETIME,
    "disownedAt" DATETIME,
    "setUpBy" TEXT,
    "expiresAt" DATETIME,
    CONSTRAINT "HotpToken_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE UNIQUE INDEX "HotpToken_setUpBy_key" ON "HotpToken"("setUpBy");

-- CreateIndex
CREATE INDEX "HotpToken_accountId_idx" ON "HotpToken"("accountId");

-- CreateIndex
CREATE INDEX "HotpToken_expiresAt_idx" ON "HotpToken"("expiresAt");
