/** `manifest_report.json`: canonical JSON; only `run` may differ between two runs. */
import { printJson } from './canonical-json';
import { OnxError } from '../messages/diagnostic';
import type { Report } from './manifest';
import { validateAgainst } from './validate';

export const REPORT_FILE = 'manifest_report.json';

/** With a newline at the end, as all canonical JSON. */
export function printReport(report: Report): string {
  return printJson(report);
}

/** @throws OnxError ONX2101 or ONX2104. */
export function parseReport(text: string, file = REPORT_FILE): Report {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new OnxError('ONX2101', 2, `${file} is no JSON.`, 'Make it again with onx-manifest generate.');
  }
  const fault = validateAgainst('manifest_report', value)[0];
  if (fault) throw new OnxError(fault.code, 2, `${file}: ${fault.message}`, fault.hint ?? '');
  return value as Report;
}
