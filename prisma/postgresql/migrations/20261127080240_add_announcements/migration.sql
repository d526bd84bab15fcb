-- additive in 0.1.0

-- CreateTable
CREATE TABLE "Announcement" (
    "id" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "startsAt" TIMESTAMP(3) NOT NULL,
    "endsAt" TIMESTAMP(3),
    "createdAt" TIMESTAMP(3) NOT NULL,
    "createdBy" TEXT NOT NULL,
    "endedBy" TEXT,
    "byEmail" BOOLEAN NOT NULL,
    "mailAt" TIMESTAMP(3),
    "mailedTo" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "Announcement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AnnouncementReader" (
    "accountId" TEXT NOT NULL,
    "since" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "AnnouncementReader_pkey" PRIMARY KEY ("accountId")
);

-- CreateIndex
CREATE INDEX "Announcement_mailAt_idx" ON "Announcement"("mailAt");

-- CreateIndex
CREATE INDEX "Announcement_startsAt_idx" ON "Announcement"("startsAt");

-- AddForeignKey
ALTER TABLE "AnnouncementReader" ADD CONSTRAINT "AnnouncementReader_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE CASCADE ON UPDATE CASCADE;
