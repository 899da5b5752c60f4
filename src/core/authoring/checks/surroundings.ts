import type { Say } from '../../scenario/checks/say.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { invitesResume } from '../../understanding/resumeInvitation.ts';
import type { Known } from '../checkDeeply.ts';

/** What only shows beside the folder that a scenario lies in, and settings that say one half of something. */
export function checkSurroundings(
  scenario: Scenario,
  written: Record<string, unknown>,
  say: Say,
  { folder, files }: Pick<Known, 'folder' | 'files'>,
): void {
  const { portrait } = scenario.contact;
  if (folder !== undefined && folder !== scenario.id) say(['id'], 'id-differs', { id: scenario.id, folder });
  if (files && portrait !== null && !files.includes(portrait))
    say(['contact', 'portrait'], 'portrait-missing', { portrait });
  scenario.questions.forEach(({ about, lines }, i) => {
    if (about !== 'resume' && lines.some((line) => paper.test(line) && invitesResume(line)))
      say(['questions', i, 'lines'], 'resume-unmarked');
  });
  const { referral } = scenario;
  if (
    referral?.useName === 'yes' &&
    referral.nameLines.length > 0 &&
    referral.nameLines.every((line) => refusal.test(line))
  ) {
    const stated = typeof written.referral === 'object' && written.referral !== null && 'use-name' in written.referral;
    const unset = stated ? '' : ', as it always is where it is not written';
    say(['referral', 'name-lines'], 'use-name-contradicts', { unset }, true);
  }
}

const paper = /(?<!\p{L})(?:r[ée]sum[ée]s?|cvs?)(?!\p{L})/iu;

/** How people say that they would not like to be named. */
const refusal =
  /^no\b|\b(?:rather not|rather you did|prefer not|please (?:don['’]t|do not)|(?:don['’]t|do not) (?:use|mention|say)|not my name|(?:leave|keep) (?:me|my name)|without my name)\b/i;
