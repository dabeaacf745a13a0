import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";
import { THEMES, type Theme } from "../model/view.ts";

const KEY = "dateline-theme";

interface ThemeState {
  /** The visitor's own preference, kept in `localStorage`. */
  readonly preferred: Theme;
  /** What a link asks for; holds for this visit, until the visitor chooses. */
  readonly linked: Theme | null;
  /** Whether the system is dark now. */
  readonly systemDark: boolean;
}

export const themeStore = createStore<ThemeState>()(() => ({ preferred: "system", linked: null, systemDark: false }));

const choiceOf = ({ preferred, linked }: ThemeState): Theme => linked ?? preferred;
const isDark = (state: ThemeState): boolean => {
  const choice = choiceOf(state);
  return choice === "system" ? state.systemDark : choice === "dark";
};

export function useTheme(): { readonly choice: Theme; readonly dark: boolean } {
  return { choice: useStore(themeStore, choiceOf), dark: useStore(themeStore, isDark) };
}

/** The visitor's choice: kept for later visits, and stronger than the link's. */
export function setTheme(choice: Theme): void {
  themeStore.setState({ preferred: choice, linked: null });
  keep(choice);
}

/** What the address asks for; `null` when it says nothing. */
export function restoreTheme(linked: Theme | null): void {
  themeStore.setState({ linked });
}

/** Puts `data-theme="light|dark"` on `<html>` and follows the system. Call once, before the first render. */
export function bindTheme(): () => void {
  const system = matchMedia("(prefers-color-scheme: dark)");
  const follow = () => themeStore.setState({ systemDark: system.matches });
  const show = (state: ThemeState) => {
    document.documentElement.dataset["theme"] = isDark(state) ? "dark" : "light";
  };
  const unsubscribe = themeStore.subscribe(show);
  system.addEventListener("change", follow);
  themeStore.setState({ preferred: kept(), systemDark: system.matches });
  return () => {
    system.removeEventListener("change", follow);
    unsubscribe();
  };
}

// localStorage throws where cookies are blocked, and when it is full: the theme then holds for this visit.
function kept(): Theme {
  try {
    const text = localStorage.getItem(KEY);
    return THEMES.find((theme) => theme === text) ?? "system";
  } catch {
    return "system";
  }
}

function keep(choice: Theme): void {
  try {
    localStorage.setItem(KEY, choice);
  } catch {
    return;
  }
}
