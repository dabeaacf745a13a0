import type { Camera, Theme, ViewQuery } from "../model/view.ts";

/** Everything a link can say: the view, and what is kept outside it because it is not the dataset's business. */
export interface LinkQuery extends ViewQuery {
  /** Absent: the dataset's own frame. */
  readonly map?: Camera;
  /** Absent: the visitor's own preference. */
  readonly theme?: Theme;
}
