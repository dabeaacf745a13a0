import { Button } from "../ui/button.tsx";

/** Said where labels and quotes could not be fetched. */
export function LoadFailure({ retry }: { readonly retry: () => void }) {
  return (
    <p className="panel-hidden" role="alert">
      The words of these events could not be loaded.{" "}
      <Button variant="link" className="panel-small" onPress={retry}>
        Try again
      </Button>
    </p>
  );
}
