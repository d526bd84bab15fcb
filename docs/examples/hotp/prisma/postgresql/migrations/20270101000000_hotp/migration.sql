-- additive in 0.1.0

-- CreateTable
CREATE TABLE "HotpToken" (
    "id" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "sealedSecret" TEXT NOT NULL,
    "counter" INTEGER NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "lastUsedAt" TIMESTAMP(3),
    "disownedAt" TIMESTAMP(3),
    "setUpBy" TEXT,
    "expiresAt" TIMESTAMP(3),

    CONSTRAINT "HotpToken_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "HotpToken_setUpBy_key" ON "HotpToken"("setUpBy");

-- CreateIndex
CREATE INDEX "HotpToken_accountId_idx" ON "HotpToken"("accountId");

-- CreateIndex
CREATE INDEX "HotpToken_expiresAt_idx" ON "HotpToken"("expiresAt");

-- AddForeignKey
ALTER TABLE "HotpToken" ADD CONSTRAINT "HotpToken_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE CASCADE ON UPDATE CASCADE;
