import { confusions, measureActs, measureLeaving, measureTopics, type Judged, type Share } from './measures.ts';

/** A markdown table. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** "12/40 = 30.0 %", or a dash where there was nothing to count. */
export function percent({ hits, of }: Share): string {
  return of === 0 ? '–' : `${hits}/${of} = ${((100 * hits) / of).toFixed(1)} %`;
}

export function actTable(judged: readonly Judged[]): string {
  const rows = measureActs(judged).map(({ act, caught, falseOnHard, falseElsewhere }) => [
    act,
    percent(caught),
    percent(falseOnHard),
    percent(falseElsewhere),
  ]);
  return table(['act', 'caught', 'false on hard negatives', 'false elsewhere'], rows);
}

export function summaryTable(engines: ReadonlyMap<string, readonly Judged[]>): string {
  const measured = [...engines.values()].map((judged) => {
    const acts = new Map(measureActs(judged).map((measures) => [measures.act, measures]));
    const job = acts.get('ask-job')!;
    const offer = acts.get('offer-resume')!;
    const leaving = measureLeaving(judged);
    const topics = measureTopics(judged);
    const named = (['ask-referral', 'ask-use-name', 'thank', 'state-purpose', 'wrap-up'] as const).map(
      (act): [string, string] => [`${act} caught`, percent(acts.get(act)!.caught)],
    );
    return new Map<string, string>([
      ['job asks caught', percent(job.caught)],
      ['job asks falsely, on hard negatives', percent(job.falseOnHard)],
      ['job asks falsely, elsewhere', percent(job.falseElsewhere)],
      ['résumé offers caught', percent(offer.caught)],
      ['résumé offers falsely, on hard negatives', percent(offer.falseOnHard)],
      ['off-topic, intrusive, rude turns caught', percent(leaving.caught)],
      ['good turns wrongly called so', percent(leaving.falselyCalled)],
      ['question on a right topic', percent(topics.right)],
      ['its first topic is right', percent(topics.first)],
      ['topics reported for such a question', topics.reported.toFixed(2)],
      ['question on no core topic left without', percent(topics.none)],
      ...named,
    ]);
  });
  const names = [...measured[0]!.keys()];
  return table(
    ['measure', ...engines.keys()],
    names.map((name) => [name, ...measured.map((values) => values.get(name)!)]),
  );
}

export function confusionTable(judged: readonly Judged[], most: number): string {
  const rows = confusions(judged)
    .slice(0, most)
    .map(({ right, reported, times }) => [right, reported, String(times)]);
  return table(['should have been', 'was reported', 'times'], rows);
}
