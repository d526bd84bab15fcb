-- additive in 0.1.0

-- CreateTable
CREATE TABLE "AuthenticatorFailures" (
    "authenticatorId" TEXT NOT NULL PRIMARY KEY,
    "accountId" TEXT NOT NULL,
    "failures" INTEGER NOT NULL,
    "closedAt" DATETIME,
    CONSTRAINT "AuthenticatorFailures_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "AuthenticatorFailures_accountId_idx" ON "AuthenticatorFailures"("accountId");
