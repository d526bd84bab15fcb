import type { ListedToken } from "~/tokens/list-tokens";
import { Fact } from "~/ui/facts";
import type { Translate } from "~/ui/messages/translate";
import { useTranslate } from "~/ui/site";

/** What a token may do, as facts of its list; limits that it does not have are not named. */
export function TokenRights({ token, names }: { token: ListedToken; names: Record<string, string> }) {
  const t = useTranslate();
  const { version, fileCount, ranges, usesLeft } = token;
  return (
    <>
      <Fact name={t("tokens.may")}>{projectsOf(t, token, names)}</Fact>
      {version !== null && <Fact name={t("tokens.version")}>{version}</Fact>}
      {fileCount !== null && <Fact name={t("tokens.files")}>{t("tokens.fileCount", { count: fileCount })}</Fact>}
      {ranges && <Fact name={t("tokens.ranges")}>{t.formats.list(ranges)}</Fact>}
      {usesLeft !== null && <Fact name={t("tokens.uses")}>{usesLeft}</Fact>}
    </>
  );
}

function projectsOf(t: Translate, { projects, mayCreate }: ListedToken, names: Record<string, string>): string {
  const known = projects === "all" ? [t("tokens.allProjects")] : projects.flatMap((id) => names[id] ?? []);
  const others = projects === "all" ? 0 : projects.length - known.length;
  const parts = [
    ...known,
    ...(others ? [t("tokens.otherProjects", { count: others })] : []),
    ...(mayCreate ? [t("tokens.newProjects")] : []),
  ];
  return parts.length ? t.formats.list(parts) : t("tokens.nothing");
}
