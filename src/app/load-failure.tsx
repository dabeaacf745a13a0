import { Button } from "../ui/button.tsx";

interface LoadFailureProps {
  readonly message: string;
  readonly retry: () => void;
}

/** In place of the page when its events could not be loaded. */
export function LoadFailure({ message, retry }: LoadFailureProps) {
  return (
    <main className="app-failure" id="main">
      <p className="app-wordmark">Dateline</p>
      <div role="alert">
        <h1>The events could not be loaded</h1>
        <p>Nothing is lost: the address still says what you were looking at.</p>
        <p className="app-failure-reason">{message}</p>
      </div>
      <Button variant="strong" onPress={retry}>
        Try again
      </Button>
    </main>
  );
}
