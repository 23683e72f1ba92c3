// The face of the privacy room: what in a text points at a person, and how it is hidden.
export { foldName, isGivenName } from './given-names.js';
export { conceal, type Secret, type SecretKind, secretsIn } from './secrets.js';
export { type SecretsByFile, secretsOf } from './secrets-of.js';
export { withoutSecrets } from './without-secrets.js';
