import { describe, expect, it } from 'vitest';
import { invitesResume } from './resumeInvitation.ts';

describe('the contact invites a résumé', () => {
  it.each([
    'Do you have a résumé with you?',
    'Have you brought a CV?',
    'Send me your resume and I will have a look.',
    'Could I see your portfolio?',
    'If you’ve got your papers on you, let me have a look.',
  ])('%s', (words) => expect(invitesResume(words)).toBe(true));
});

describe('the contact does not invite a résumé', () => {
  it.each([
    '',
    'Most résumés are too long.',
    'I hope you’re not going to hand me a résumé.',
    'We look at portfolios on Fridays.',
    'So what would you like to know about my work?',
  ])('%s', (words) => expect(invitesResume(words)).toBe(false));
});
