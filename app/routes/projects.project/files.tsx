import type { ShownFile } from "~/files/releases/show-project";
import { fileAddress } from "~/lib/index-addresses";
import { Fact, Facts } from "~/ui/facts";
import { Row, Rows } from "~/ui/rows";
import { Section } from "~/ui/section";
import { useTranslate } from "~/ui/site";
import { Time } from "~/ui/time";

/** The files of a release with their hashes, as `pip install --require-hashes` takes them. */
export function Files({ files }: { files: ShownFile[] }) {
  const t = useTranslate();
  return (
    <Section title={t("project.files.title")}>
      <Rows>
        {files.map(({ filename, filetype, size, sha256, blake2, uploadedAt }) => (
          <Row key={filename}>
            <h3>
              <a href={fileAddress({ sha256, filename })}>{filename}</a>
            </h3>
            <Facts>
              <Fact name={t("project.files.kind")}>{filetype === "sdist" ? t("project.files.source") : t("project.files.wheel")}</Fact>
              <Fact name={t("project.files.size")}>{t("project.files.bytes", { bytes: t.formats.number(size) })}</Fact>
              <Fact name={t("project.files.uploaded")}>
                <Time at={uploadedAt} />
              </Fact>
              <Fact name={t("project.files.sha256")}>
                <code data-sha256>{sha256}</code>
              </Fact>
              <Fact name={t("project.files.blake2")}>
                <code>{blake2}</code>
              </Fact>
            </Facts>
          </Row>
        ))}
      </Rows>
    </Section>
  );
}
