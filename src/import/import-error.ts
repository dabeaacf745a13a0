const NAME = "ImportError";

/** Something that whoever runs the import can put right. Its message names the thing, what was found and what was expected. */
export function importError(message: string): Error {
  const error = new Error(message);
  error.name = NAME;
  return error;
}

export function isImportError(error: unknown): error is Error {
  return error instanceof Error && error.name === NAME;
}
