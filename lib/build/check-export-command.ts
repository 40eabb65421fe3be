// `npm run check:export`: every rule over the export as it lies.
import { readBasePath } from './base-path';
import { checkExport } from './export-checks/check-export';
import { formatExportReport } from './export-checks/format-export-report';

const report = checkExport(process.env.OUT ?? 'out', readBasePath(process.env.BASE_PATH));
console.log(formatExportReport(report));
process.exitCode = report.isRight ? 0 : 1;
