import type { Scenario } from '../../scenario/scenario.ts';
import type { Criterion } from '../../words/criteria.ts';
import type { Judgement } from '../evidence.ts';
import type { Visit } from '../visit.ts';
import { courtesy } from './courtesy.ts';
import { dress } from './dress.ts';
import { listening } from './listening.ts';
import { noJobAsk } from './noJobAsk.ts';
import { punctuality } from './punctuality.ts';
import { purpose } from './purpose.ts';
import { questions } from './questions.ts';
import { referral } from './referral.ts';
import { request } from './request.ts';
import { research } from './research.ts';
import { resumeOnRequest } from './resumeOnRequest.ts';
import { thankYou } from './thankYou.ts';
import { timekeeping } from './timekeeping.ts';
import { topicFocus } from './topicFocus.ts';

/** How each criterion is judged. */
export const judges: Record<Criterion, (visit: Visit, scenario: Scenario) => Judgement> = {
  request,
  punctuality,
  dress,
  courtesy,
  purpose,
  questions,
  research,
  listening,
  'topic-focus': topicFocus,
  'no-job-ask': noJobAsk,
  'resume-on-request': resumeOnRequest,
  referral,
  timekeeping,
  'thank-you': thankYou,
};
