/** `npm run screenshots`: starts the built site with what `npm run seed` makes, and takes the pictures of the README and of docs/tour. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { launchChromium } from "../support/chromium.ts";
import { freePort } from "../support/free-port.ts";
import { pictureMaintainer } from "./maintainer.ts";
import { pictureOperator } from "./operator.ts";
import { picturePerson } from "./person.ts";
import { Photographer } from "./photographer.ts";
import { seedPeople, startSite, ToldTime } from "./pictured-site.ts";

const FOLDER = "docs/tour";
const ORIGIN = "http://localhost:3000";
const TEST_ORIGIN = "http://localhost:3001";

const dataDir = mkdtempSync(join(tmpdir(), "gatehouse-pictures-"));
const ends: (() => unknown)[] = [() => rmSync(dataDir, { recursive: true, force: true })];
try {
  const time = new ToldTime(dataDir);
  const data = join(dataDir, "data");
  const [port, testPort] = [await freePort(), await freePort()];
  const told = seedPeople({ ...time.env, DATA_DIR: data });
  await time.pass(60);

  ends.push(await startSite({ ...time.env, DATA_DIR: data, PORT: String(port), ORIGIN }));
  const testSite = { DATA_DIR: join(data, "test-site"), SITE_NAME: "Gatehouse Test", SITE_BANNER: "Test site" };
  ends.push(await startSite({ ...time.env, ...testSite, PORT: String(testPort), ORIGIN: TEST_ORIGIN }));

  const rules = `MAP localhost:3000 127.0.0.1:${port}, MAP localhost:3001 127.0.0.1:${testPort}`;
  const browser = await launchChromium([`--host-resolver-rules=${rules}`, "--force-device-scale-factor=1", "--font-render-hinting=none"]);
  ends.push(() => browser.close());
  const photographer = (origin = ORIGIN) => Photographer.at(browser, { folder: FOLDER, origin });

  await picturePerson(await photographer(), time);
  await pictureMaintainer(await photographer(), { told, time });
  await pictureOperator(await photographer(), { told, time });
  const visitor = await photographer(TEST_ORIGIN);
  await visitor.open("/");
  await visitor.take("operator-test-site");
} finally {
  for (const end of ends.reverse()) await end();
}
