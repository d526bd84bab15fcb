-- additive in 0.1.0

-- AlterTable
ALTER TABLE "HistoryChain" ADD COLUMN     "anchor" INTEGER,
ADD COLUMN     "mac" TEXT,
ADD COLUMN     "macFrom" INTEGER,
ADD COLUMN     "macLength" INTEGER;

-- AlterTable
ALTER TABLE "SecurityEvent" ADD COLUMN     "mac" TEXT;

-- CreateTable
CREATE TABLE "HistoryAnchor" (
    "sequence" INTEGER NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "previousHash" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "mac" TEXT NOT NULL,

    CONSTRAINT "HistoryAnchor_pkey" PRIMARY KEY ("sequence")
);

-- CreateTable
CREATE TABLE "HistoryAnchorHead" (
    "accountId" TEXT NOT NULL,
    "anchor" INTEGER NOT NULL,
    "length" INTEGER NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "HistoryAnchorHead_pkey" PRIMARY KEY ("accountId","anchor")
);

-- CreateTable
CREATE TABLE "HistoryKey" (
    "id" TEXT NOT NULL,
    "sealed" TEXT NOT NULL,

    CONSTRAINT "HistoryKey_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "HistoryAnchorHead_anchor_idx" ON "HistoryAnchorHead"("anchor");

-- CreateIndex
CREATE INDEX "HistoryChain_anchor_accountId_idx" ON "HistoryChain"("anchor", "accountId");
