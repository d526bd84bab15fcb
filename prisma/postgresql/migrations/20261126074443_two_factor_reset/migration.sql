-- CreateTable
CREATE TABLE "TwoFactorReset" (
    "id" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "startedBy" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "startedAt" TIMESTAMP(3) NOT NULL,
    "remindAt" TIMESTAMP(3),
    "dueAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "TwoFactorReset_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "TwoFactorReset_accountId_key" ON "TwoFactorReset"("accountId");

-- CreateIndex
CREATE INDEX "TwoFactorReset_remindAt_idx" ON "TwoFactorReset"("remindAt");

-- CreateIndex
CREATE INDEX "TwoFactorReset_dueAt_idx" ON "TwoFactorReset"("dueAt");

-- AddForeignKey
ALTER TABLE "TwoFactorReset" ADD CONSTRAINT "TwoFactorReset_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE CASCADE ON UPDATE CASCADE;
