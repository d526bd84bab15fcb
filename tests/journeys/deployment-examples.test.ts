import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse, parseAllDocuments } from "yaml";
import { readConfig } from "~/config.server";
import { Site } from "../support/site.ts";

type Probe = { httpGet: { path: string; port: string } };
type Container = {
  image: string;
  ports: { name: string; containerPort: number }[];
  env: { name: string; value: string }[];
  volumeMounts: { mountPath: string }[];
  lifecycle: { preStop: { exec: { command: string[] } } };
} & Record<"readinessProbe" | "livenessProbe" | "startupProbe", Probe>;

const documents = parseAllDocuments(readFileSync("docs/operating/kubernetes.yaml", "utf8"), { strict: true }).map((one) => one.toJS());
const ofKind = (kind: string) => documents.find((document) => document.kind === kind);
const pod = ofKind("Deployment").spec.template.spec;
const container: Container = pod.containers[0];
const compose = parse(readFileSync("compose.yaml", "utf8")).services.site;
const dockerfile = readFileSync("Dockerfile", "utf8");
const image = Object.fromEntries(
  [...(/^ENV (NODE_ENV=.+)$/m.exec(dockerfile)?.[1]?.matchAll(/(\w+)=(\S+)/g) ?? [])].map(([, ...pair]) => pair),
);

/** With a key where the example says that one belongs. */
const secrets = (text: string) => text.replace("BASE64-OF-32-BYTES", Buffer.alloc(32, 7).toString("base64"));
const kubernetesEnv: Record<string, string> = {
  ...Object.fromEntries(Object.entries<string>(ofKind("Secret").stringData).map(([name, value]) => [name, secrets(value)])),
  ...Object.fromEntries(container.env.map(({ name, value }) => [name, value])),
};

test.each([
  ["the image", image],
  ["compose.yaml", compose.environment],
  ["kubernetes.yaml", kubernetesEnv],
])("what %s sets is known to the site, and right", (_name, env) => {
  const known = [...readFileSync("README.md", "utf8").matchAll(/^\| (`[A-Z_]+`.*?) \|/gm)].flatMap(
    ([, names]) => names?.match(/[A-Z_]+/g) ?? [],
  );
  expect(Object.keys(env).filter((name) => ![...known, "NODE_ENV"].includes(name))).toEqual([]);
  expect(readConfig(env)).toMatchObject({ port: 3000 });
});

test("the site answers the probes of kubernetes.yaml, set up as it says there", async () => {
  const site = await Site.start({ ...kubernetesEnv, DATABASE_URL: "", SMTP_URL: "smtp://127.0.0.1:1" });
  try {
    for (const { httpGet } of [container.startupProbe, container.readinessProbe, container.livenessProbe]) {
      expect(container.ports).toContainEqual({ name: httpGet.port, containerPort: Number(image.PORT) });
      expect((await fetch(`${site.address}${httpGet.path}`)).status, httpGet.path).toBe(200);
    }
  } finally {
    await site.stop();
  }
});

test("where the root is read-only, the folders that the site writes to are there", () => {
  expect(container.volumeMounts.map(({ mountPath }) => mountPath)).toEqual(expect.arrayContaining([image.DATA_DIR, "/tmp"]));
  expect(compose).toMatchObject({ read_only: true, tmpfs: ["/tmp"], volumes: [`data:${image.DATA_DIR}`] });
});

test("who stops the site waits longer than it may take", () => {
  const takes = Number(/^const STOP_TIMEOUT = (\d+) \* SECOND;$/m.exec(readFileSync("app/site.server.ts", "utf8"))?.[1]);
  const [, sleeps] = container.lifecycle.preStop.exec.command;
  expect(pod.terminationGracePeriodSeconds).toBeGreaterThan(takes + Number(sleeps));
  expect(Number.parseInt(compose.stop_grace_period, 10)).toBeGreaterThan(takes);
  const [, docker] = /--stop-timeout (\d+)/.exec(readFileSync("docs/operating/install.md", "utf8")) ?? [];
  expect(Number(docker)).toBeGreaterThan(takes);
});

test("the image of kubernetes.yaml is that of this version", () => {
  expect(container.image).toBe(`gatehouse:${JSON.parse(readFileSync("package.json", "utf8")).version}`);
});
