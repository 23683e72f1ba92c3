// What `report serve` is told.
import type { ProfileName } from '../../model/index.js';

export interface PreviewOptions {
  /** The folder with report.yaml. */
  root: string;
  /** Zero takes any that is free. */
  port: number;
  /** Whether the browser of whoever started it is to open the page. */
  opens: boolean;
  profiles: readonly ProfileName[] | undefined;
  template: string | undefined;
  /** The browser that prints PDF. */
  browser: string | undefined;
  baseline: 'read' | 'ignore';
}
