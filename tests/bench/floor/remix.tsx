import type { ServerBuild } from "@remix-run/node";
import { RemixServer } from "@remix-run/react";
import { type HTMLElement, type Node, NodeType, parse } from "node-html-parser";
import { createElement, type ReactNode } from "react";
import { renderToString } from "react-dom/server";

/** React's names of attributes where they are not HTML's, as far as the pages have them. */
const NAMES: Record<string, string> = {
  class: "className",
  for: "htmlFor",
  charset: "charSet",
  value: "defaultValue",
  checked: "defaultChecked",
};

/**
 * A server of Remix with one route that has no loader: React renders the elements of this HTML anew for each request. It is the least
 * that a page of Remix takes.
 */
export function remixPage(html: string): ServerBuild {
  const tree = parse(html.replace(/^<!DOCTYPE html>/i, ""), { blockTextElements: { script: true, style: true } });
  return {
    entry: {
      module: {
        default: (request, status, headers, context) => {
          headers.set("Content-Type", "text/html; charset=utf-8");
          const body = renderToString(<RemixServer context={context} url={request.url} />);
          return new Response(`<!DOCTYPE html>${body}`, { status, headers });
        },
      },
    },
    routes: { root: { id: "root", path: "", module: { default: () => tree.childNodes.map(toElement) } } },
    assets: {
      entry: { module: "", imports: [] },
      routes: { root: { ...NOTHING, id: "root", path: "", module: "" } },
      url: "",
      version: "",
    },
    publicPath: "/",
    assetsBuildDirectory: "",
    future: {} as ServerBuild["future"],
    isSpaMode: false,
    mode: "production",
  };
}

const NOTHING = { hasAction: false, hasLoader: false, hasClientAction: false, hasClientLoader: false, hasErrorBoundary: false };

function toElement(node: Node, index: number): ReactNode {
  if (node.nodeType === NodeType.TEXT_NODE) return node.text;
  if (node.nodeType !== NodeType.ELEMENT_NODE) return null;
  const { rawTagName, attributes, childNodes } = node as HTMLElement;
  const props = Object.fromEntries(Object.entries(attributes).map(([name, value]) => [NAMES[name] ?? name, value === "" ? true : value]));
  return createElement(rawTagName, { ...props, key: index }, ...(childNodes.length ? childNodes.map(toElement) : []));
}
