/** Parameters by name, as written. */
export type Params = ReadonlyMap<string, string>;

/** Makes the parameters of one version of the grammar those of the next. Renamed ids are data (`manifest.aliases`), not migrations. */
export type Migration = (params: Params) => Params;

/** `MIGRATIONS[n]` leads from version `n + 1` to `n + 2`. Never edited once published, only added to. */
export const MIGRATIONS: readonly Migration[] = [];

/** Applies all migrations from a version onwards. A version that is not known yet is read as the present one. */
export function migrate(params: Params, version: number, migrations: readonly Migration[] = MIGRATIONS): Params {
  return migrations.slice(version - 1).reduce((before, step) => step(before), params);
}
