import type { ListedActor } from "../selectors/map-badges.ts";
import { setHover } from "../state/hover-store.ts";
import { select } from "../state/view-store.ts";
import { formatCount, plural } from "../text/count.ts";
import { Icon } from "../ui/icon.tsx";
import type { IconName } from "../ui/icon-paths.ts";

/** More nobody looks through here: the filters find an actor by name. */
const MOST = 200;

/** Actors by name, each with its count; opens one. */
export function ActorButtons({ actors, icon }: { readonly actors: readonly ListedActor[]; readonly icon: IconName }) {
  const more = actors.length - MOST;
  return (
    <>
      <ul className="map-events">
        {actors.slice(0, MOST).map(({ id, name, count }) => (
          <li key={id}>
            <button
              type="button"
              className="map-event"
              onClick={() => select({ kind: "actor", id })}
              onFocus={() => setHover({ kind: "actor", id })}
              onBlur={() => setHover(null)}
            >
              <Icon name={icon} size={14} />
              <span>
                {name}, {plural(count, "event")}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {more > 0 && <p className="map-shelf-note">And {formatCount(more)} more, with fewer events: search finds them by name.</p>}
    </>
  );
}
