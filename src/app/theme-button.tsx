import { THEMES, type Theme } from "../model/view.ts";
import { setTheme, useTheme } from "../state/theme-store.ts";
import { IconButton } from "../ui/button.tsx";
import type { IconName } from "../ui/icon-paths.ts";
import { announce } from "./announce.ts";

const WORDS: Readonly<Record<Theme, string>> = { system: "as the system", light: "light", dark: "dark" };
const ICONS: Readonly<Record<Theme, IconName>> = { system: "theme", light: "sun", dark: "moon" };

/** Goes round the three themes; its name says which one is on. */
export function ThemeButton() {
  const { choice } = useTheme();
  const next = THEMES[(THEMES.indexOf(choice) + 1) % THEMES.length] ?? "system";
  return (
    <IconButton
      icon={ICONS[choice]}
      label={`Theme: ${WORDS[choice]}`}
      tip="below"
      variant="outlined"
      onPress={() => {
        setTheme(next);
        announce(`Theme: ${WORDS[next]}`);
      }}
    />
  );
}
