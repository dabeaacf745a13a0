import "./trusted-types.ts";
import "./tokens.css";
import "./app/page.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app.tsx";
import { preloadViews } from "./app/views.ts";
import { preloadDataset } from "./state/preload-dataset.ts";
import { startState } from "./state/start.ts";
import { viewStore } from "./state/view-store.ts";

const root = document.getElementById("root");
if (root === null) throw new Error('index.html has no element with the id "root".');

startState();
const { ds, view } = viewStore.getState().query;
void preloadDataset(ds);
preloadViews(view);
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
