import { checkDeeply } from '../../src/core/authoring/checkDeeply.ts';
import { parseScenario } from '../../src/core/scenario/parse.ts';

/** What is wrong with the way in which the program took a text; null when nothing is. Throws only where the program does. */
export function trouble(text: string): string | null {
  const { scenario, diagnostics } = parseScenario(text, 'mangled.yaml');
  const found = [...diagnostics, ...(scenario ? checkDeeply(scenario, text, 'mangled.yaml') : [])];
  if (!scenario && found.length === 0) return 'it is refused and nothing says why';
  const lines = text.split('\n');
  const outside = found.find(
    ({ line, column }) => line < 1 || line > lines.length || column < 1 || column > (lines[line - 1] ?? '').length + 1,
  );
  if (outside) return `${outside.code} at ${outside.line}:${outside.column} is outside the file`;
  const endless = text.length + 100;
  return found.length > endless ? `${found.length} faults in ${text.length} characters` : null;
}
