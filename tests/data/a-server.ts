import { vi } from "vitest";

/** What a path answers with: a JSON value, a `Response`, or an error to throw. */
export type Answer = object | (() => Response | Promise<Response>) | Error;

/** A server of static files. Paths are as below `data/`, without their query. */
export function aServer(files: Readonly<Record<string, Answer>>) {
  /** What was asked for, with its query. */
  const asked: string[] = [];
  const answers = new Map(Object.entries(files));
  vi.stubGlobal("fetch", async (address: URL, { signal }: { signal?: AbortSignal } = {}): Promise<Response> => {
    const path = address.pathname.replace(/^.*\/data\//, "");
    asked.push(path + address.search);
    signal?.throwIfAborted();
    const answer = answers.get(path);
    if (answer instanceof Error) throw answer;
    if (typeof answer === "function") return (answer as () => Response | Promise<Response>)();
    return answer === undefined ? new Response("Not found", { status: 404 }) : Response.json(answer);
  });
  return { asked, set: (path: string, answer: Answer) => void answers.set(path, answer) };
}
