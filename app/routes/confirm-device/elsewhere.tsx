import type { LoginPlace } from "~/auth/login/flow";
import { Fact, Facts } from "~/ui/facts";
import type { FormState } from "~/ui/forms/form-state";
import { Page } from "~/ui/pages/page";
import { useTranslate } from "~/ui/site";
import { Time } from "~/ui/time";
import { describeUserAgent } from "~/ui/user-agent";

/**
 * Where the login began that waits for this link, in a browser that cannot confirm it. Nothing here leads on with it: whoever
 * typed password and code into a site that looks like this one would let that site in.
 */
export function Elsewhere({ place, form }: { place: LoginPlace; form: FormState | undefined }) {
  const t = useTranslate();
  return (
    <Page title={t("login.confirmDevice.linkTitle")} form={form} alert={{ key: "login.confirmDevice.elsewhere" }}>
      <Facts>
        <Fact name={t("login.confirmDevice.browser")}>{describeUserAgent(t, place.userAgent)}</Fact>
        {place.ipAddress && <Fact name={t("login.confirmDevice.address")}>{place.ipAddress}</Fact>}
        <Fact name={t("login.confirmDevice.began")}>
          <Time at={place.startedAt} />
        </Fact>
      </Facts>
      <p>{t("login.confirmDevice.ifYou")}</p>
      <p>{t("login.confirmDevice.ifNotYou")}</p>
      <ul className="plain">
        <li>
          <a href="/forgot-password">{t("login.confirmDevice.reset")}</a>
        </li>
        <li>
          <a href="/help#not-me">{t("login.confirmDevice.notMe")}</a>
        </li>
      </ul>
    </Page>
  );
}
