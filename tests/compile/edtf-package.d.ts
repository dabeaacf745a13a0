/** The package has no types of its own; this is the part that the tests use. */
declare module "edtf" {
  /** Milliseconds since 1970, both inclusive; infinite where open. Throws for what is no EDTF. */
  export default function edtf(text: string): { readonly min: number; readonly max: number };
}
