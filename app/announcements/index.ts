export { addAnnouncement, endAnnouncement } from "./add-announcement.ts";
export { listAnnouncements, listPublished, readAnnounced } from "./list-announcements.ts";
export { readsSince, setReader } from "./readers.ts";
