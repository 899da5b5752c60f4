/** Breaks sound contacts in seeded ways and prints what `check` notices: npm run bench:mutations. */
import { judge, tally } from '../mutations/judge.ts';
import { sounds } from '../mutations/sounds.ts';

const count = Number(process.argv[2] ?? 200);
for (const sound of sounds()) {
  const judged = judge(sound, count);
  const table = tally(judged);
  const sum = (key: 'harmful' | 'noticed' | 'harmless' | 'alarms') =>
    Object.values(table).reduce((total, row) => total + row[key], 0);
  const rows = Object.entries(table).map(
    ([kind, row]) => `| ${kind} | ${row.noticed}/${row.harmful} | ${row.alarms}/${row.harmless} |`,
  );
  process.stdout.write(
    [
      `## ${sound.id}: ${count} breaks`,
      '',
      '| break | harmful ones noticed | harmless ones noticed |',
      '| --- | --- | --- |',
      ...rows,
      `| together | ${sum('noticed')}/${sum('harmful')} = ${((100 * sum('noticed')) / sum('harmful')).toFixed(1)} % | ${sum('alarms')}/${sum('harmless')} |`,
      '',
      ...judged.flatMap(({ kind, what, harm, said }) =>
        harm !== null && said.length === 0 ? [`- not noticed: ${kind} ${what}: ${harm.slice(0, 160)}`] : [],
      ),
      ...judged.flatMap(({ kind, what, harm, said }) =>
        harm === null && said.length > 0 ? [`- false alarm: ${kind} ${what}: ${said[0]}`] : [],
      ),
      '',
    ].join('\n'),
  );
}
