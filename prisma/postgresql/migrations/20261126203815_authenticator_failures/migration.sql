-- additive in 0.1.0

-- CreateTable
CREATE TABLE "AuthenticatorFailures" (
    "authenticatorId" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "failures" INTEGER NOT NULL,
    "closedAt" TIMESTAMP(3),

    CONSTRAINT "AuthenticatorFailures_pkey" PRIMARY KEY ("authenticatorId")
);

-- CreateIndex
CREATE INDEX "AuthenticatorFailures_accountId_idx" ON "AuthenticatorFailures"("accountId");

-- AddForeignKey
ALTER TABLE "AuthenticatorFailures" ADD CONSTRAINT "AuthenticatorFailures_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE CASCADE ON UPDATE CASCADE;
