// @vitest-environment jsdom
import { act, render, renderHook, screen } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import { queryClient } from "../../src/data/query-client.ts";
import { textIndexKey, type TextIndex } from "../../src/data/text-index.ts";
import type { Inputs } from "../../src/model/inputs.ts";
import { presentInputs } from "../../src/state/inputs.ts";
import { useDataset, useDerived } from "../../src/state/use-derived.ts";
import { select, setLanes, setText, toggleChoice } from "../../src/state/view-store.ts";
import { aDataset } from "../build.ts";
import { showDataset } from "../show.ts";

const dataset = aDataset({
  events: [
    { id: "march", start: "2021-03", actors: [["RUS", "host"]] },
    { id: "october", start: "2021-10-20", actors: [["TJK", "target"]] },
  ],
});
const index: TextIndex = { search: (text) => (text === "talks" ? [1] : []) };
const settle = () => act(() => new Promise<void>((resolve) => setTimeout(resolve, 5)));

beforeEach(() => showDataset(dataset));

describe("reading derived data", () => {
  it("renders again when what was selected has changed, and only then", () => {
    let renders = 0;
    const selectActors = ({ view }: Inputs) => view.actors;
    const { result } = renderHook(() => ((renders += 1), useDerived(selectActors)));
    act(() => select({ kind: "country", id: "RUS" }));
    act(() => setLanes("kind"));
    expect(renders).toBe(1);
    act(() => toggleChoice("actors", "RUS"));
    expect(result.current).toEqual(["RUS"]);
    expect(renders).toBe(2);
  });

  it("gives the same list while another part of the view changes, so that memoised selectors hold", () => {
    toggleChoice("actors", "RUS");
    const before = presentInputs();
    select({ kind: "country", id: "TJK" });
    const after = presentInputs();
    expect(after?.view.sel).toEqual({ kind: "country", id: "TJK" });
    expect(after?.view.actors).toBe(before?.view.actors);
    expect(after?.dataset).toBe(before?.dataset);
    expect(after?.text).toBe(before?.text);
  });

  it("gives the same inputs while nothing changes, and when a change resolves to the same view", () => {
    const before = presentInputs();
    expect(presentInputs()).toBe(before);
    setText("talks", "commit");
    const typed = presentInputs();
    setText("talks ", "commit");
    expect(presentInputs()).toBe(typed);
  });

  it("says what is wrong when it is used where no dataset can be", () => {
    queryClient.clear();
    const Alone = () => <p>{useDataset().id}</p>;
    expect(() => render(<Alone />)).toThrow(/below the gate/);
  });
});

describe("the text filter", () => {
  function Text() {
    const text = useDerived((it) => it.text);
    return <p role="status">{text.status === "ready" ? [...text.rows].join("") : text.status === "failed" ? text.message : text.status}</p>;
  }
  const said = () => screen.getByRole("status").textContent;

  it("is on its way until its index has come, and then leaves the rows that match", async () => {
    render(<Text />);
    expect(said()).toBe("none");
    act(() => setText(" talks ", "commit"));
    expect(said()).toBe("loading");
    act(() => void queryClient.setQueryData(textIndexKey(dataset), index));
    await settle();
    expect(said()).toBe("01");
    act(() => setText("nothing", "commit"));
    expect(said()).toBe("00");
    act(() => setText("", "commit"));
    expect(said()).toBe("none");
  });

  it("says that it failed, and does not empty the view by pretending that nothing matches", async () => {
    render(<Text />);
    act(() => setText("talks", "commit"));
    await act(async () => {
      const key = textIndexKey(dataset);
      await queryClient.query({ queryKey: key, queryFn: () => Promise.reject(new Error("gone")), retry: false }).catch(() => null);
    });
    await settle();
    expect(said()).toBe("gone");
    expect(presentInputs()).toBe(presentInputs());
  });

  it("does not search again when only the selection changes", () => {
    let searches = 0;
    queryClient.setQueryData(textIndexKey(dataset), { search: () => ((searches += 1), [0]) });
    setText("talks", "commit");
    const before = presentInputs()?.text;
    select({ kind: "country", id: "RUS" });
    expect(presentInputs()?.text).toBe(before);
    expect(searches).toBe(1);
  });
});
