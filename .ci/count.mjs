// Prints "N passed, N failed" over the reports of both test runners; fails when a test failed, a report is missing or
// nothing passed.
import { readFileSync } from 'node:fs';

const folder = new URL('../node_modules/.cache/half-hour/', import.meta.url);

function read(name) {
  try {
    return JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
  } catch {
    process.stderr.write(`The report ${name} is missing: its tests did not run to the end.\n`);
    return null;
  }
}

const unit = read('unit.json');
const e2e = read('e2e.json');

const passed = (unit?.numPassedTests ?? 0) + (e2e?.stats.expected ?? 0);
// a file that cannot be loaded is a failure without a failed test in it
const brokenFiles = unit?.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
const failed =
  (unit ? unit.numFailedTests + brokenFiles.length : 1) +
  (e2e ? e2e.stats.unexpected + e2e.stats.flaky + e2e.errors.length : 1);

process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
