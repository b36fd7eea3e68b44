/** Stands wherever suicide is written about. Source of the numbers: 1177.se and Mind. */
export const helpLines =
  'Mår du dåligt eller är orolig för någon? Ring 1177 för råd, Mind Självmordslinjen 90101, och 112 om det är akut.';
