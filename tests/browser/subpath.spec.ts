import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "./driver.ts";

const DIST = fileURLToPath(new URL("../../dist/", import.meta.url));
const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".mjs": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};

test("the same build works under a path of its own, on a host that knows no rules", async ({ page, dateline }) => {
  const { server, address } = await serveUnder("/repo/");
  try {
    await page.goto(`${address}/repo/?sel=country/RUS&v=1`);
    await expect(dateline.status).toHaveText("18 of 18 events");
    await expect(dateline.heading).toHaveText("Russia");
    await dateline.map.ready();
    await dateline.view("Source");
    await expect(dateline.source.locator("[data-start]").first()).toBeVisible();
    expect(new URL(page.url()).pathname).toBe("/repo/");
  } finally {
    server.close();
    server.closeAllConnections();
  }
});

/** The plainest of hosts: files as they are, below a path, and 404 for all else. */
async function serveUnder(base: string): Promise<{ readonly server: Server; readonly address: string }> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const name = pathname.endsWith("/") ? `${pathname}index.html` : pathname;
    const answer = async () => {
      if (!name.startsWith(base)) throw new Error("outside");
      const file = await readFile(join(DIST, normalize(`/${decodeURIComponent(name.slice(base.length))}`)));
      response.writeHead(200, { "content-type": TYPES[extname(name)] ?? "application/octet-stream" }).end(file);
    };
    answer().catch(() => response.writeHead(404).end());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the system gave no port");
  return { server, address: `http://127.0.0.1:${address.port}` };
}
