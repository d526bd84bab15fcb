-- additive in 0.1.0

-- CreateTable
CREATE TABLE "Announcement" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "title" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "startsAt" DATETIME NOT NULL,
    "endsAt" DATETIME,
    "createdAt" DATETIME NOT NULL,
    "createdBy" TEXT NOT NULL,
    "endedBy" TEXT,
    "byEmail" BOOLEAN NOT NULL,
    "mailAt" DATETIME,
    "mailedTo" TEXT NOT NULL DEFAULT ''
);

-- CreateTable
CREATE TABLE "AnnouncementReader" (
    "accountId" TEXT NOT NULL PRIMARY KEY,
    "since" DATETIME NOT NULL,
    CONSTRAINT "AnnouncementReader_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "Announcement_mailAt_idx" ON "Announcement"("mailAt");

-- CreateIndex
CREATE INDEX "Announcement_startsAt_idx" ON "Announcement"("startsAt");
