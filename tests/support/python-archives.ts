import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * The bytes of an archive that Python's own zipfile or tarfile writes, with which all packaging tools write theirs.
 * @param lines Python statements that write the file at `path`; zipfile, tarfile, io, os and the folder `folder` are there
 */
export function pythonArchive(...lines: string[]): Buffer {
  const folder = mkdtempSync(join(tmpdir(), "python-archive-"));
  try {
    const path = join(folder, "archive");
    const head = `import io, os, tarfile, zipfile\npath = ${JSON.stringify(path)}\nfolder = ${JSON.stringify(folder)}`;
    execFileSync("python3", ["-I", "-c", [head, ...lines].join("\n")]);
    return readFileSync(path);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
