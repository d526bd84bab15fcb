import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireAccount } from "~/http/guards";
import { AccountPage } from "~/ui/account-page";
import { useTranslate } from "~/ui/site";

export async function loader(args: LoaderFunctionArgs) {
  const { account } = await requireAccount(args);
  return { username: account.username };
}

export default function Account() {
  const t = useTranslate();
  const { username } = useLoaderData<typeof loader>();
  return (
    <AccountPage title={t("account.title")}>
      <p>{username}</p>
    </AccountPage>
  );
}
