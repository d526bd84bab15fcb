-- additive in 0.1.0

-- AlterTable
ALTER TABLE "HistoryChain" ADD COLUMN "anchor" INTEGER;
ALTER TABLE "HistoryChain" ADD COLUMN "mac" TEXT;
ALTER TABLE "HistoryChain" ADD COLUMN "macFrom" INTEGER;
ALTER TABLE "HistoryChain" ADD COLUMN "macLength" INTEGER;

-- AlterTable
ALTER TABLE "SecurityEvent" ADD COLUMN "mac" TEXT;

-- CreateTable
CREATE TABLE "HistoryAnchor" (
    "sequence" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "at" DATETIME NOT NULL,
    "previousHash" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "mac" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "HistoryAnchorHead" (
    "accountId" TEXT NOT NULL,
    "anchor" INTEGER NOT NULL,
    "length" INTEGER NOT NULL,
    "hash" TEXT NOT NULL,

    PRIMARY KEY ("accountId", "anchor")
);

-- CreateTable
CREATE TABLE "HistoryKey" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "sealed" TEXT NOT NULL
);

-- CreateIndex
CREATE INDEX "HistoryAnchorHead_anchor_idx" ON "HistoryAnchorHead"("anchor");

-- CreateIndex
CREATE INDEX "HistoryChain_anchor_accountId_idx" ON "HistoryChain"("anchor", "accountId");
