import { Skeleton } from "../ui/skeleton.tsx";

/** Where a view will be, while its code is fetched. */
export function Loading({ lines }: { readonly lines: number }) {
  return (
    <div className="app-pad">
      <Skeleton lines={lines} />
    </div>
  );
}
