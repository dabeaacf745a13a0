import { afterEach } from "vitest";

// Component tests run in jsdom, which lays nothing out; everything else runs in Node and skips this.
if (typeof document !== "undefined") {
  const { cleanup } = await import("@testing-library/react");
  afterEach(cleanup);

  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  globalThis.ResizeObserver ??= class {
    observe() {}
    unobserve() {}
    disconnect() {}
  };
  globalThis.matchMedia ??= (media) => ({ media, matches: false, onchange: null, ...listeners(), dispatchEvent: () => false });
  Element.prototype.scrollIntoView ??= () => {};
}

function listeners() {
  const nothing = () => {};
  return { addEventListener: nothing, removeEventListener: nothing, addListener: nothing, removeListener: nothing };
}
