import { Command } from "~/ui/command";
import { Section } from "~/ui/section";
import { useTranslate } from "~/ui/site";

type InstallProps = {
  name: string;
  /** Null where it is the version that is installed without being named. */
  version: string | null;
  index: string;
};

/** The line that installs it from this index. */
export function Install({ name, version, index }: InstallProps) {
  const t = useTranslate();
  return (
    <Section title={t("project.install")}>
      <Command data-install>{t("project.command", { index, requirement: version ? `${name}==${version}` : name })}</Command>
    </Section>
  );
}
