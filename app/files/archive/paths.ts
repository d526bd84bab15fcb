import { ArchiveError } from "./archive-error.ts";
import { checkEntries } from "./limits.ts";

/** Bytes of a name, and folders in each other: more than a file system takes under any folder of a user. */
const MAX_PATH = 1024;
const MAX_DEPTH = 64;
// biome-ignore lint/suspicious/noControlCharactersInRegex: no file's name has them
const NO_NAME = /[\0-\x1f\x7f\\]|^[A-Za-z]:/;

type Kind = "file" | "directory" | "link";

/** The names in an archive, each once, and none that leads out of it. */
export class Paths {
  private readonly kinds = new Map<string, Kind>();

  /**
   * @returns the name, without what says nothing: a `./` in front and a `/` behind; empty for the archive's own folder
   * @throws ArchiveError for a name that is there already, but for a folder's, or that no archive should have
   */
  add(name: string, kind: Kind): string {
    const path = kind === "directory" ? name.replace(/^\.\//, "").replace(/\/$/, "") : name.replace(/^\.\//, "");
    if (kind === "directory" && (path === "" || path === ".")) return "";
    if (Buffer.byteLength(path) > MAX_PATH || path.split("/").length > MAX_DEPTH) throw new ArchiveError("path-too-deep");
    if (NO_NAME.test(path) || path.split("/").some(isNoPart)) throw new ArchiveError("path");
    // What looks the same is the same on some file systems.
    const key = path.normalize("NFC");
    const known = this.kinds.get(key);
    if (known && (known !== "directory" || kind !== "directory")) throw new ArchiveError("name-twice");
    this.kinds.set(key, kind);
    checkEntries(this.kinds.size);
    return path;
  }

  /**
   * Says where a link leads, from the root of the archive or from where it stands.
   * @throws ArchiveError where that is not below `top`
   */
  checkLink(path: string, target: string, { from, top }: { from: "root" | "here"; top: string }): void {
    const parts = from === "here" ? path.split("/").slice(0, -1) : [];
    if (NO_NAME.test(target) || target.startsWith("/")) throw new ArchiveError("link");
    for (const part of target.split("/")) {
      if (part === "..") {
        if (parts.length === 0) throw new ArchiveError("link");
        parts.pop();
      } else if (part !== "" && part !== ".") parts.push(part);
    }
    if (parts[0] !== top) throw new ArchiveError("link");
  }

  /** @throws ArchiveError where a file or a link is a folder to another name: what is put through it can land anywhere */
  checkFolders(): void {
    for (const path of this.kinds.keys()) {
      for (let at = path.lastIndexOf("/"); at > 0; at = path.lastIndexOf("/", at - 1)) {
        const kind = this.kinds.get(path.slice(0, at));
        if (kind === "directory") break;
        if (kind) throw new ArchiveError(kind === "link" ? "link" : "name-twice");
      }
    }
  }
}

function isNoPart(part: string): boolean {
  return part === "" || part === "." || part === "..";
}
