import "./load-progress.css";
import { useEffect } from "react";
import { useLoading } from "../state/use-loading.ts";
import { formatCount } from "../text/count.ts";
import { Button } from "../ui/button.tsx";
import { announce } from "./announce.ts";

/** How far the events of a large dataset have arrived; nothing where they come at once, and once all are there. */
export function LoadProgress() {
  const loading = useLoading();
  const complete = loading?.status === "complete";
  const total = loading?.total ?? 0;
  useEffect(() => {
    if (complete) announce(`All ${formatCount(total)} events are loaded`);
  }, [complete, total]);
  if (loading === null || complete) return null;
  const { status, rows, bytes, totalBytes, message } = loading;
  const events = `${formatCount(rows)} of ${formatCount(total)} events`;
  if (status === "loading") {
    const words = `${events} · ${megabytes(bytes)} of ${megabytes(totalBytes)} MB`;
    return (
      <div className="app-progress">
        <progress max={total} value={rows} aria-label="Loading the events" aria-valuetext={words} />
        <span aria-hidden="true">{words}</span>
        <Button variant="link" onPress={loading.stop}>
          Stop loading
        </Button>
      </div>
    );
  }
  return (
    <div className="app-progress" role={status === "failed" ? "alert" : "status"}>
      <p>
        Only {events} are loaded: all counts are of these.
        {message !== null && <span className="app-progress-why"> {message}</span>}
      </p>
      <Button variant="link" onPress={loading.resume}>
        {status === "failed" ? "Try again" : "Load the rest"}
      </Button>
    </div>
  );
}

function megabytes(bytes: number): string {
  const exact = bytes / 1_000_000;
  return exact < 10 ? exact.toFixed(1) : formatCount(Math.round(exact));
}
