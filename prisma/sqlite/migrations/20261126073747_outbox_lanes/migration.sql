-- additive in 0.1.0

-- AlterTable
ALTER TABLE "OutgoingMail" ADD COLUMN "lane" TEXT;
ALTER TABLE "OutgoingMail" ADD COLUMN "place" INTEGER;

-- CreateIndex
CREATE INDEX "OutgoingMail_lane_place_idx" ON "OutgoingMail"("lane", "place");
