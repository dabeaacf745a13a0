import { readFileSync } from "node:fs";
import react from "@vitejs/plugin-react";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";
import { compileSeeds } from "./src/compile/vite-plugin.ts";

/** The headers for a static host: the one place that states them. The built page and `npm run preview` read them from there. */
const HEADERS = readHeaders("public/_headers");

export default defineConfig({
  // State is in the query, so one build works at `/`, under `/repo/` and on any server.
  base: "./",
  // A file that is not there is an error, not the page again.
  appType: "mpa",
  plugins: [react(), compileSeeds(), interfaceLanguages("en"), mapAhead(), securityPolicy(), hostHeaders()],
  worker: { format: "es" },
  build: {
    target: "es2023",
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1200,
    reportCompressedSize: false,
    rolldownOptions: { checks: { bundlerTimings: false } },
  },
  preview: { host: "127.0.0.1", port: 4173 },
  server: { host: "127.0.0.1" },
  test: {
    include: ["tests/**/*.test.{ts,tsx}"],
    exclude: ["tests/browser/**", "tests/bench/**", "node_modules/**"],
    setupFiles: ["tests/setup.ts"],
    reporters: ["default", "json"],
    outputFile: { json: "reports/unit.json" },
    testTimeout: 20_000,
    // A day must be the same day wherever a test runs: far from UTC, mistakes show.
    env: { TZ: "Pacific/Auckland" },
  },
});

/** React Aria brings its few words in 34 languages (8 kB); an interface in English needs them in one. It falls back to that by itself. */
function interfaceLanguages(...kept: readonly string[]): Plugin {
  return {
    name: "dateline:interface-languages",
    apply: "build",
    load(id) {
      const [, language] = /\/react-(?:aria|stately|aria-components)\/.*\/intl\/.*\/([a-z]{2})-[A-Z]{2}\.mjs$/.exec(id) ?? [];
      return language === undefined || kept.includes(language) ? null : "export default undefined;";
    },
  };
}

/** Has the map's chunk come beside the entry chunk, after it where the two compete: by itself it would be asked for when that runs. */
function mapAhead(): Plugin {
  return {
    name: "dateline:map-ahead",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler(_html, { bundle = {} }) {
        const chunk = Object.values(bundle).find(
          (file) => file.type === "chunk" && file.facadeModuleId?.endsWith("/src/map/map-canvas.tsx"),
        );
        if (chunk === undefined)
          throw new Error("vite.config.ts: found no chunk of src/map/map-canvas.tsx; name the file that has the map now");
        const attrs = { rel: "modulepreload", href: `./${chunk.fileName}`, crossorigin: true, fetchpriority: "low" };
        return [{ tag: "link", attrs, injectTo: "head" }];
      },
    },
  };
}

/** Puts the policy into the built page, for hosts that send no headers. `frame-ancestors` only counts as a header. */
function securityPolicy(): Plugin {
  const policy = headersFor("/")["Content-Security-Policy"] ?? "";
  const content = policy
    .split("; ")
    .filter((rule) => !rule.startsWith("frame-ancestors"))
    .join("; ");
  return {
    name: "dateline:security-policy",
    apply: "build",
    transformIndexHtml: () => [{ tag: "meta", attrs: { "http-equiv": "Content-Security-Policy", content }, injectTo: "head-prepend" }],
  };
}

/** `npm run preview` answers with the headers of `_headers`, so that what the browser tests see is what a host serves. */
function hostHeaders(): Plugin {
  return {
    name: "dateline:host-headers",
    configurePreviewServer(server) {
      server.middlewares.use((request, response, next) => {
        const { pathname } = new URL(request.url ?? "/", "http://localhost");
        for (const [name, value] of Object.entries(headersFor(pathname))) response.setHeader(name, value);
        next();
      });
    },
  };
}

/** Later rules win, as on the hosts that read this format. */
function headersFor(path: string): Record<string, string> {
  const matching = HEADERS.filter(({ pattern }) => (pattern.endsWith("*") ? path.startsWith(pattern.slice(0, -1)) : path === pattern));
  return Object.fromEntries(matching.map(({ name, value }) => [name, value]));
}

function readHeaders(file: string): readonly { readonly pattern: string; readonly name: string; readonly value: string }[] {
  let pattern = "";
  return readFileSync(new URL(file, import.meta.url), "utf8")
    .split("\n")
    .flatMap((line) => {
      if (line.startsWith("/")) pattern = line.trim();
      const header = /^\s+([\w-]+):\s*(.+)$/.exec(line);
      const [, name, value] = header ?? [];
      return name === undefined || value === undefined ? [] : [{ pattern, name, value }];
    });
}
