import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { gzipSync } from "node:zlib";

const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};

export interface Server {
  readonly address: string;
  /** Bytes of bodies sent since the last call: all, and of fonts. */
  readonly takeBytes: () => { readonly all: number; readonly fonts: number };
  readonly close: () => void;
}

/** A static host with gzip, as `vite preview` has none. Files are packed once, so that packing is in no measurement. */
export async function serve(folder: string): Promise<Server> {
  const packed = new Map<string, Buffer | null>();
  let sent = { all: 0, fonts: 0 };

  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const name = pathname.endsWith("/") ? `${pathname}index.html` : pathname;
    const type = TYPES[extname(name)];
    const font = extname(name) === ".woff2";
    const body = packed.get(name) ?? pack(join(folder, normalize(name)), !font);
    packed.set(name, body);
    if (body === null || type === undefined) {
      response.writeHead(404).end();
      return;
    }
    sent = { all: sent.all + body.length, fonts: sent.fonts + (font ? body.length : 0) };
    response
      .writeHead(200, { "Content-Type": type, "Cache-Control": "no-store", ...(font ? {} : { "Content-Encoding": "gzip" }) })
      .end(body);
  });
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

function pack(file: string, smaller: boolean): Buffer | null {
  try {
    const bytes = readFileSync(file);
    return smaller ? gzipSync(bytes) : bytes;
  } catch {
    return null;
  }
}
