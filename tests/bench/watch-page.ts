/** What the page notes of itself while it is measured, in milliseconds from the start of the navigation. */
export interface Notes {
  /** The count of events stands. */
  count?: number;
  /** The first event stands in the list. */
  list?: number;
  /** The map has drawn, and the frame that shows it is done. */
  map?: number;
  /** All events are there, and the progress bar is gone. */
  complete?: number;
  /** Tasks over 50 ms: start and length. */
  readonly tasks: [start: number, length: number][];
  /** Parts of interactions that took 16 ms or more until they were painted. */
  readonly inputs: Input[];
}

export interface Input {
  readonly name: string;
  /** From the input to the next paint. */
  readonly duration: number;
  /** Of that, in the page's own handlers. */
  readonly script: number;
}

export interface Noting {
  notes: Notes;
}

/**
 * Runs in the page, before its own scripts: looks once a frame, so that nothing is noted before it could be seen.
 * No function with a name inside: tsx would have it call a helper that the page has not.
 *
 * @param events that there are when the set is complete.
 */
export async function watchPage(events: number): Promise<void> {
  const notes: Notes = { tasks: [], inputs: [] };
  (globalThis as unknown as Noting).notes = notes;
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) notes.tasks.push([startTime, duration]);
  }).observe({ type: "longtask", buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as PerformanceEventTiming[]) {
      const { name, duration, processingStart, processingEnd, interactionId } = entry;
      if (interactionId > 0) notes.inputs.push({ name, duration, script: processingEnd - processingStart });
    }
  }).observe({ type: "event", durationThreshold: 16, buffered: true } as PerformanceObserverInit);
  // A frame begins when the one before it has been drawn: what the graphics still owed for the map is paid by then.
  let shown = false;
  while (notes.map === undefined || notes.complete === undefined || notes.list === undefined) {
    const now = await new Promise<number>(requestAnimationFrame);
    const [, total] = /[\d,]+ of ([\d,]+) events?/.exec(document.querySelector(".timeline-status")?.textContent ?? "") ?? [];
    if (total !== undefined) notes.count ??= now;
    if (Number(total?.replaceAll(",", "")) === events && document.querySelector(".app-progress") === null) notes.complete ??= now;
    if (shown) notes.map ??= now;
    if (document.querySelector('[data-map="ready"]') !== null) shown = true;
    if (document.querySelector('section[aria-label="Events"] ol > li') !== null) notes.list ??= now;
  }
}
