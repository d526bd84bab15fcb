import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import PostalMime from "postal-mime";
import type { Config } from "~/config.server";
import { mailFolder } from "./mail-transport.ts";

type KeptMail = { id: string; to: string; subject: string; date: Date | null; text: string; html: string };

/** The mails that were kept in the data folder because there is no server to send them by. */
export type LocalMail = {
  /** The newest first, as many as a page shows. */
  list(): Promise<KeptMail[]>;
  read(id: string): Promise<KeptMail | null>;
};

const SHOWN = 100;
const ENDING = ".eml";

export function openLocalMail({ dataDir }: Pick<Config, "dataDir">): LocalMail {
  const folder = mailFolder(dataDir);

  /** The files' names start with the time of writing. */
  const ids = async () => {
    const names = await readdir(folder).catch(() => []);
    const files = names.filter((name) => name.endsWith(ENDING)).sort();
    return files.map((name) => name.slice(0, -ENDING.length)).reverse();
  };
  const parse = async (id: string): Promise<KeptMail> => {
    const { to, subject, date, text, html } = await PostalMime.parse(await readFile(join(folder, `${id}${ENDING}`)));
    const [recipient] = to ?? [];
    return {
      id,
      to: recipient?.address ?? "",
      subject: subject ?? "",
      date: date ? new Date(date) : null,
      text: text ?? "",
      html: html ?? "",
    };
  };

  return {
    list: async () => Promise.all((await ids()).slice(0, SHOWN).map(parse)),
    // Only what is in the folder: an id with a path in it is none of its names.
    read: async (id) => ((await ids()).includes(id) ? parse(id) : null),
  };
}
