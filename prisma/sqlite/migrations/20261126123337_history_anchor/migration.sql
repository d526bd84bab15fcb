-- additive in 0.1.0

-- AlterTable
ALTER TABLE "HistoryChain" ADD COLUMN "sweptHash" TEXT;
ALTER TABLE "HistoryChain" ADD COLUMN "sweptSequence" INTEGER;
