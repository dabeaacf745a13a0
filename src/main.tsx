import "./trusted-types.ts";
import "./tokens.css";
import "./app/page.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app.tsx";
import { startState } from "./state/start.ts";

const root = document.getElementById("root");
if (root === null) throw new Error('index.html has no element with the id "root".');

startState();
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
