/** Reads mangled files and prints how the program took them, and how long the slowest was: npm run bench:fuzz. */
import { template } from '../../src/core/authoring/template.ts';
import { mangled } from '../fuzz/mangle.ts';
import { trouble } from '../fuzz/survives.ts';

const count = Number(process.argv[2] ?? 20_000);
for (const kind of ['minimal', 'full'] as const) {
  const sound = template(kind, 'fuzzed');
  const troubles: string[] = [];
  let slowest = { seed: 0, milliseconds: 0 };
  const begun = performance.now();
  for (let seed = 1; seed <= count; seed += 1) {
    const text = mangled(sound, seed);
    const start = performance.now();
    try {
      const found = trouble(text);
      if (found !== null) troubles.push(`${seed}: ${found}`);
    } catch (error) {
      troubles.push(`${seed}: throws ${String(error)}`);
    }
    const milliseconds = performance.now() - start;
    if (milliseconds > slowest.milliseconds) slowest = { seed, milliseconds };
  }
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  process.stdout.write(
    `${kind}: ${count} mangled files in ${seconds} s, ${troubles.length} in trouble, slowest ${Math.round(slowest.milliseconds)} ms (seed ${slowest.seed})\n${troubles
      .slice(0, 20)
      .map((one) => `  ${one}\n`)
      .join('')}`,
  );
}
