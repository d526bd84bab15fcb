import type { WaitingFile, WaitingSet } from "~/files/approval/waiting";
import { Fact, Facts } from "~/ui/facts";
import { ActName } from "~/ui/forms/act-name";
import { Form } from "~/ui/forms/form";
import { Section } from "~/ui/section";
import { useTranslate } from "~/ui/site";
import { Text } from "~/ui/text";
import { Time } from "~/ui/time";

/** One set that waits: what it is, where it came from, and the buttons that decide about exactly these files. */
export function Waiting({ set: { id, version, goesAt, files }, canApprove }: { set: WaitingSet; canApprove: boolean }) {
  const t = useTranslate();
  const name = t("projects.approvals.version", { version });
  return (
    <div data-approval={id}>
      <Section title={name}>
        <p className="meta">
          <Text of="projects.approvals.goesAt" places={{ date: <Time at={goesAt} /> }} />
        </p>
        <ul className="rows">
          {files.map((file) => (
            <li key={file.id}>
              <div>
                <File {...file} />
              </div>
            </li>
          ))}
        </ul>
        <div className="actions">
          {canApprove && (
            <Form intent="approve" id={id}>
              <button>
                <ActName label={t("projects.approvals.approve", { count: files.length })} thing={name} />
              </button>
            </Form>
          )}
          <Form intent="reject" id={id}>
            <button className="danger">
              <ActName label={t("projects.approvals.reject", { count: files.length })} thing={name} />
            </button>
          </Form>
        </div>
      </Section>
    </div>
  );
}

function File({ filename, size, sha256, uploadedAt, uploadedBy, tokenLabel, ipAddress, tool }: WaitingFile) {
  const t = useTranslate();
  return (
    <>
      <h3>{filename}</h3>
      <Facts>
        <Fact name={t("projects.approvals.size")}>{t("projects.approvals.bytes", { count: size })}</Fact>
        <Fact name={t("projects.approvals.sha256")}>
          <code>{sha256}</code>
        </Fact>
        <Fact name={t("projects.approvals.uploaded")}>
          <Time at={uploadedAt} />
        </Fact>
        <Fact name={t("projects.approvals.by")}>{uploadedBy}</Fact>
        <Fact name={t("projects.approvals.token")}>{tokenLabel ?? t("projects.approvals.noToken")}</Fact>
        {ipAddress && (
          <Fact name={t("projects.approvals.from")}>
            {ipAddress} · {tool}
          </Fact>
        )}
      </Facts>
    </>
  );
}
