import "./trusted-types.ts";
import "./tokens.css";
import "./app/page.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app.tsx";
import { preloadViews } from "./app/views.ts";
import { startState } from "./state/start.ts";
import { viewStore } from "./state/view-store.ts";

const root = document.getElementById("root");
if (root === null) throw new Error('index.html has no element with the id "root".');

startState();
preloadViews(viewStore.getState().query.view);
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
