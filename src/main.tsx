import "./trusted-types.ts";
import "./tokens.css";
import "./app/page.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app.tsx";
import { startState } from "./state/start.ts";
import { viewStore } from "./state/view-store.ts";

const root = document.getElementById("root");
if (root === null) throw new Error('index.html has no element with the id "root".');

startState();
// The map's chunk is large: it comes, and makes its map, while the data does. Where it cannot be had, the map itself says so.
if (viewStore.getState().query.view !== "list") import("./map/map-canvas.tsx").catch(() => undefined);
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
