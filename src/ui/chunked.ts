import { createElement, lazy, useState, type ComponentType } from "react";

/** A component in a chunk of its own. */
interface Chunked<P> {
  /** Asks for the chunk, once. */
  preload(): Promise<unknown>;
  /** Suspends until its chunk is there, and not at all where it is. */
  readonly Component: ComponentType<P>;
}

/**
 * As React's `lazy`, which suspends once even for what has long been there: the page would be drawn with a placeholder
 * first, and a second time with the component.
 *
 * @param instead what stands in its place when the chunk cannot be had; without it the nearest boundary says so.
 */
export function chunked<P extends object>(load: () => Promise<ComponentType<P>>, instead?: ComponentType<P>): Chunked<P> {
  let asked: Promise<ComponentType<P>> | null = null;
  let found: ComponentType<P> | null = null;
  const preload = () => {
    asked ??= load()
      .catch((error: unknown) => {
        if (instead === undefined) throw error;
        return instead;
      })
      .then((component) => (found = component));
    return asked;
  };
  const Lazy = lazy(async () => ({ default: await preload() }));
  // What it was at first it stays, or it would be mounted anew.
  const Component = (props: P) => createElement(useState<ComponentType<P>>(() => found ?? Lazy)[0], props);
  return { preload, Component };
}
