import type { SvgIconComponent } from '@mui/icons-material';
import Event from '@mui/icons-material/EventOutlined';
import FactCheck from '@mui/icons-material/FactCheckOutlined';
import Groups from '@mui/icons-material/PeopleAltOutlined';
import Info from '@mui/icons-material/InfoOutlined';
import Lock from '@mui/icons-material/LockOutlined';
import Shield from '@mui/icons-material/ShieldOutlined';
import { useTranslate } from 'react-admin';
import { useId, type ReactElement, type ReactNode } from 'react';
import { Link } from 'react-router';
import type { Reason } from '../api/types.js';
import { useFormat } from '../i18n/format.js';
import { Icon } from './Icon.js';

/** The kind of a reason, from words in its code: people, interests, dates or missing content. */
function iconOf(code: string): SvgIconComponent {
  if (/interest|conflict|party|adviser_|decider_|releaser_/.test(code)) return Shield;
  if (/date|period|round|wait|planned/.test(code)) return Event;
  if (/assessor|chair|quorum|attendance|present|member|vote/.test(code)) return Groups;
  if (/missing|incomplete|unjudged|unrated|justification/.test(code)) return FactCheck;
  return Info;
}

/** The sentence of a reason. Days inside its parameters are written as dates, lists of codes as their count. */
export function useReasonWords(): (reason: Reason) => string {
  const translate = useTranslate();
  const format = useFormat();
  return ({ code, params }) =>
    translate(
      params && 'names' in params ? `reason.named.${code}` : `reason.${code}`,
      Object.fromEntries(
        Object.entries(params ?? {}).map(([name, value]) => [
          name === 'count' ? 'smart_count' : name,
          typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? format.long(value) : value,
        ]),
      ),
    );
}

/** What goes before the reasons: that it cannot be done yet, and how many there are. */
export function useReasonsIntro(): (reasons: readonly Reason[]) => string {
  const translate = useTranslate();
  const format = useFormat();
  return ({ length }) => translate('reason.intro', { smart_count: length, count: format.words(length) });
}

/** Where a reason can be solved, as a place under the dossier; nothing when the reader can only wait. */
const waysOut: Record<string, string> = {
  answers_missing: 'worksheet',
  handbook_missing: '?tab=attachments',
  process_evaluation_missing: '?tab=attachments',
  criteria_unjudged: 'assessment',
  justification_missing: 'assessment',
  studies_unrated: 'assessment?criterion=studies_described',
  strength_unjustified: 'assessment?criterion=studies_described',
  attendance_not_recorded: 'meeting',
  quorum_not_met: 'meeting',
  no_passed_ballot: 'meeting',
  edition_incomplete: 'edition',
  too_few_assessors: '?act=invite_assessor',
  interest_unanswered: '?act=remind_assessor',
  assessments_outstanding: '?act=remind_assessor',
};

/** Every reason an act is closed, each with its way out. */
export function ReasonList(props: {
  reasons: readonly Reason[];
  submissionId?: string;
  id?: string;
}): ReactElement {
  const translate = useTranslate();
  const words = useReasonWords();
  return (
    <ul className="reasons" id={props.id}>
      {props.reasons.map((reason, index) => {
        const way = waysOut[reason.code];
        const to = way?.startsWith('?') ? way : `/${way}`;
        return (
          <li key={`${reason.code}-${index}`}>
            <Icon of={iconOf(reason.code)} />
            <span>
              {words(reason)}{' '}
              {way && props.submissionId ? (
                <Link to={`/submissions/${props.submissionId}${to}`}>
                  {translate(`reason.way.${reason.code}`)}
                </Link>
              ) : null}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

/** An act that cannot be done yet: a locked button that can be reached, described by all its reasons. */
export function ClosedAct(props: {
  title: ReactNode;
  label: string;
  reasons: readonly Reason[];
  submissionId?: string;
}): ReactElement {
  const intro = useReasonsIntro();
  const id = useId();
  return (
    <div className="closed">
      <div>
        <h3>{props.title}</h3>
        <p>{intro(props.reasons)}</p>
      </div>
      <button type="button" className="btn" aria-disabled="true" aria-describedby={id}>
        <Icon of={Lock} />
        {props.label}
      </button>
      <ReasonList reasons={props.reasons} id={id} submissionId={props.submissionId} />
    </div>
  );
}
