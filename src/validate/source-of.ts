// How fields are written where something stands: `direction=lower` in a heading, `direction: lower` in YAML.
import type { Place } from '../diagnostics/index.js';

export function sourceOf(place: Place | undefined): 'markdown' | 'yaml' {
  return place && /\.ya?ml$/iu.test(place.file) ? 'yaml' : 'markdown';
}
