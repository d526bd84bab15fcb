-- additive in 0.1.0

-- AlterTable
ALTER TABLE "HistoryChain" ADD COLUMN     "sweptHash" TEXT,
ADD COLUMN     "sweptSequence" INTEGER;
