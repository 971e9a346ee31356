import type { RootContent } from 'mdast';
import type { ReportOptions, Section } from '../options.js';
import type { Report } from '../report.js';
import { acts } from '../sections/acts.js';
import { cited } from '../sections/cited.js';
import { instruments } from '../sections/instruments.js';
import { legend } from '../sections/legend.js';
import { parties } from '../sections/parties.js';
import { problems } from '../sections/problems.js';
import { source, title } from '../sections/source.js';

/** What writes each section; an empty list where there is nothing to say. */
const WRITERS: Readonly<Record<Section, (report: Report, options: ReportOptions) => RootContent[]>> = {
  source,
  parties,
  acts,
  cited,
  instruments,
  problems,
  legend,
};

/** Everything that was found, in sections. */
export function fullReport(report: Report, options: ReportOptions): RootContent[] {
  const sections = Object.entries(WRITERS).filter(([name]) => options.sections.has(name as Section));
  return [title(report), ...sections.flatMap(([, write]) => write(report, options))];
}
