// What Node alone needs to load the libraries that `report check` uses, unbundled.
import 'commander';
import 'picocolors';
import 'rehype-raw';
import 'rehype-sanitize';
import 'rehype-stringify';
import 'remark-gfm';
import 'remark-parse';
import 'remark-rehype';
import 'string-width';
import 'unified';
import 'yaml';
import 'zod';
