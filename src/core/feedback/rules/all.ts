import type { Rule } from '../../scoring/rules.ts';
import type { RuleWords } from '../ruleWords.ts';
import { asking } from './asking.ts';
import { comingAndGoing } from './comingAndGoing.ts';
import { limits } from './limits.ts';
import { manners } from './manners.ts';
import { talking } from './talking.ts';

/** The words of every rule. */
export const ruleWords: Record<Rule, RuleWords> = { ...comingAndGoing, ...manners, ...talking, ...asking, ...limits };
