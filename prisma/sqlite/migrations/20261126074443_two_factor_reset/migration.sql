-- CreateTable
CREATE TABLE "TwoFactorReset" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "accountId" TEXT NOT NULL,
    "startedBy" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "startedAt" DATETIME NOT NULL,
    "remindAt" DATETIME,
    "dueAt" DATETIME NOT NULL,
    CONSTRAINT "TwoFactorReset_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE UNIQUE INDEX "TwoFactorReset_accountId_key" ON "TwoFactorReset"("accountId");

-- CreateIndex
CREATE INDEX "TwoFactorReset_remindAt_idx" ON "TwoFactorReset"("remindAt");

-- CreateIndex
CREATE INDEX "TwoFactorReset_dueAt_idx" ON "TwoFactorReset"("dueAt");
