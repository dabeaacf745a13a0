import type { OverTime as Model, TimeBin } from "../selectors/panel-time.ts";
import { plural } from "../text/count.ts";
import { formatDay, formatDayShort } from "../text/dates.ts";
import { VisuallyHidden } from "../ui/visually-hidden.tsx";

const HEIGHT = 40;

/** Small bars of events over time; the faint part is of events that may fall there, their date being known only roughly. */
export function OverTime({ time }: { readonly time: () => Model }) {
  const { bins, most, unit, undated } = time();
  const [first, last] = [bins[0], bins.at(-1)];
  if (first === undefined || last === undefined)
    return undated === 0 ? null : <p className="panel-note">{plural(undated, "event")}, undated</p>;
  const rough = bins.some((bin) => bin.kind === "bar" && bin.possible > 0);
  return (
    <figure className="panel-time">
      <ol className="panel-bars" aria-label={`Events per ${unit}`} style={{ blockSize: HEIGHT }}>
        {bins.map((bin) => (
          <Bar key={bin.start} bin={bin} most={most} unit={unit} />
        ))}
      </ol>
      <figcaption>
        <span>{formatDayShort(first.start, unit)}</span>
        <span className="panel-time-note">
          {[rough ? "faint: perhaps then" : "", undated > 0 ? `${undated} undated` : ""].filter(Boolean).join(" · ")}
        </span>
        <span>{formatDayShort(last.end, unit)}</span>
      </figcaption>
    </figure>
  );
}

function Bar({ bin, most, unit }: { readonly bin: TimeBin; readonly most: number; readonly unit: Model["unit"] }) {
  if (bin.kind === "break") {
    const words = `${plural(bin.bins, unit)} with none that is known to be then`;
    return (
      <li className="panel-bar-break" title={words}>
        <VisuallyHidden>{words}</VisuallyHidden>
      </li>
    );
  }
  const words = `${formatDay(bin.start, unit)}: ${plural(bin.certain, "event")}${bin.possible > 0 ? `, ${bin.possible} more perhaps` : ""}`;
  const part = (n: number) => ({ blockSize: `${(n / Math.max(1, most)) * 100}%` });
  return (
    <li className="panel-bar" title={words}>
      <span className="panel-bar-possible" style={part(bin.possible)} />
      <span className="panel-bar-certain" style={part(bin.certain)} />
      <VisuallyHidden>{words}</VisuallyHidden>
    </li>
  );
}
