-- DropIndex
DROP INDEX "EmailAddress_addressKey_idx";

-- DropIndex
DROP INDEX "SecurityEvent_at_idx";

-- AlterTable
ALTER TABLE "Session" ADD COLUMN     "keyProvedAt" TIMESTAMP(3);

-- CreateIndex
CREATE INDEX "Account_frozenAt_idx" ON "Account"("frozenAt");

-- CreateIndex
CREATE INDEX "Account_deleteAfter_idx" ON "Account"("deleteAfter");

-- CreateIndex
CREATE INDEX "Account_role_usernameKey_idx" ON "Account"("role", "usernameKey");

-- CreateIndex
CREATE INDEX "EmailAddress_addressKey_id_idx" ON "EmailAddress"("addressKey", "id");

-- CreateIndex
CREATE INDEX "SecurityEvent_at_id_idx" ON "SecurityEvent"("at", "id");

-- CreateIndex
CREATE INDEX "SecurityEvent_event_at_id_idx" ON "SecurityEvent"("event", "at", "id");

-- CreateIndex
CREATE INDEX "OutgoingMail_createdAt_idx" ON "OutgoingMail"("createdAt");

-- Prefixes are looked up as ranges, which an index answers where texts are ordered by their bytes, as SQLite does by itself.
ALTER TABLE "Account" ALTER COLUMN "usernameKey" TYPE TEXT COLLATE "C";
ALTER TABLE "EmailAddress" ALTER COLUMN "addressKey" TYPE TEXT COLLATE "C";
