import { Component, type ReactNode } from "react";
import { Button } from "../ui/button.tsx";

interface ViewBoundaryProps {
  /** What it is called in the message: "The timeline". */
  readonly name: string;
  readonly children: ReactNode;
  /** What stands below the message in its place. */
  readonly instead?: ReactNode;
}

interface ViewBoundaryState {
  readonly error: Error | null;
}

/** Keeps the failure of one view to itself. React offers this to class components only. */
export class ViewBoundary extends Component<ViewBoundaryProps, ViewBoundaryState> {
  override readonly state: ViewBoundaryState = { error: null };

  static getDerivedStateFromError(error: unknown): ViewBoundaryState {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render(): ReactNode {
    const { name, children, instead } = this.props;
    const { error } = this.state;
    if (error === null) return children;
    return (
      <div className="app-broken">
        <div className="app-broken-words" role="alert">
          <p className="app-broken-title">{name} cannot be shown.</p>
          <p className="app-broken-reason">{error.message}</p>
          <Button onPress={() => (isMissingChunk(error) ? location.reload() : this.setState({ error: null }))}>Try again</Button>
        </div>
        {instead}
      </div>
    );
  }
}

/** A file of the app that did not come: browsers remember that, and only a reload asks again. The address keeps the view. */
function isMissingChunk({ message }: Error): boolean {
  return /dynamically imported module|importing a module/i.test(message);
}
