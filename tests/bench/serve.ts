import { readdirSync, readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { extname, join, normalize } from "node:path";
import { promisify } from "node:util";
import { gzip } from "node:zlib";

const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".json": "application/json",
  ".mvt": "application/vnd.mapbox-vector-tile",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};
/** Fetched on first look, and many: packed then. */
const ON_LOOK = /\/(details|documents)\//;
const pack = promisify(gzip);

export interface Server {
  readonly address: string;
  /** Bytes of bodies sent since the last call: all, and of fonts. */
  readonly takeBytes: () => Bytes;
  readonly close: () => void;
}

export interface Bytes {
  readonly all: number;
  readonly fonts: number;
}

/**
 * A static host with gzip, as `vite preview` has none. What a first visit loads is packed beforehand, so that packing is
 * in no measurement.
 *
 * @param data stands at `data/`, before what the folder has there.
 */
export async function serve(folder: string, data: string | null = null): Promise<Server> {
  const packed = new Map<string, Promise<Buffer | null>>();
  let sent: Bytes = { all: 0, fonts: 0 };
  const bodyOf = async (name: string): Promise<Buffer | null> => {
    const known = packed.get(name) ?? read(placesOf(name, folder, data), extname(name) !== ".woff2");
    packed.set(name, known);
    return known;
  };
  for (const name of namesIn(folder)) await bodyOf(name);
  for (const name of data === null ? [] : namesIn(data)) if (!ON_LOOK.test(name)) await bodyOf(`/data${name}`);

  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const name = pathname.endsWith("/") ? `${pathname}index.html` : pathname;
    const type = TYPES[extname(name)];
    const font = extname(name) === ".woff2";
    const body = type === undefined ? null : await bodyOf(name);
    if (body === null || type === undefined) {
      response.writeHead(404).end();
      return;
    }
    sent = { all: sent.all + body.length, fonts: sent.fonts + (font ? body.length : 0) };
    response
      .writeHead(200, { "Content-Type": type, "Cache-Control": "no-store", ...(font ? {} : { "Content-Encoding": "gzip" }) })
      .end(body);
  };
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });

  const at = server.address();
  if (at === null || typeof at === "string") throw new Error("the bench's server has no port");
  return {
    address: `http://127.0.0.1:${at.port}/`,
    takeBytes() {
      const taken = sent;
      sent = { all: 0, fonts: 0 };
      return taken;
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

function namesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => `/${name.replaceAll("\\", "/")}`)
    .filter((name) => TYPES[extname(name)] !== undefined);
}

function placesOf(name: string, folder: string, data: string | null): readonly string[] {
  const own = join(folder, normalize(name));
  return data !== null && name.startsWith("/data/") ? [join(data, normalize(name.slice("/data".length))), own] : [own];
}

async function read(places: readonly string[], smaller: boolean): Promise<Buffer | null> {
  for (const place of places) {
    try {
      const bytes = readFileSync(place);
      return smaller ? await pack(bytes) : bytes;
    } catch {
      // It may be in the next.
    }
  }
  return null;
}
