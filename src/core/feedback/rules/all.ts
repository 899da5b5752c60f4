import type { Rule } from '../../scoring/rules.ts';
import type { Finding } from '../../scoring/scorecard.ts';
import type { RuleWords } from '../ruleWords.ts';
import type { Story } from '../story.ts';
import { asking } from './asking.ts';
import { before } from './before.ts';
import { comingAndGoing } from './comingAndGoing.ts';
import { limits } from './limits.ts';
import { manners } from './manners.ts';
import { talking } from './talking.ts';

/** The words of every rule. */
export const ruleWords: Record<Rule, RuleWords> = {
  ...before,
  ...comingAndGoing,
  ...manners,
  ...talking,
  ...asking,
  ...limits,
};

/** The sentence on a finding; a quotation that ends it keeps its own mark and gets no second one. */
export const textOf = (finding: Finding, story: Story): string =>
  ruleWords[finding.rule].text(finding, story).replace(/([?!…])”\.(?=\s|$)/g, '$1”');
