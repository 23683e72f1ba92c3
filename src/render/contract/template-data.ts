// What a template is given: the view, and with it what belongs to the page and not to the report.
import type { ParallelView } from '../view/parallel-view.js';
import type { View } from '../view/view.js';

/** The page itself: what it is made for, its style and its script. */
export interface PageData {
  /** `print` for the PDF; the class on the root element ends in it. */
  medium: 'screen' | 'print';
  /** Safe CSS: all styles, the municipality's own last. */
  styles: string;
  /** Safe CSS: the faces of the fonts that the page needs. */
  fonts: string;
  /** Safe script; empty on paper. */
  script: string;
}

/** What `report.hbs` of a report in one language is given. */
export interface ReportData extends View {
  page: PageData;
}

/** What `report.hbs` of the parallel edition is given. */
export interface ParallelReportData extends ParallelView {
  page: PageData;
}
