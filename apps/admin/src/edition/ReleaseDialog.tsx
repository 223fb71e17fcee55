import { useState, type ReactElement } from 'react';
import { addDays, isAhead, isNearEnough, planningReach } from '#domain';
import type { ActResult, Moment, SubmissionDetail } from '../api/index.js';
import { momentAt } from '../i18n/days.js';
import { Format, today } from '../i18n/format.js';
import { ChoiceGroup, LineField } from '../parts/Field.js';
import { ActDialog } from '../parts/index.js';
import { useWords } from '../writing/useWords.js';

interface Props {
  submission: SubmissionDetail;
  onClose: () => void;
  onDone?: (result: ActResult) => void;
  /** Whether the choice begins at a moment of its own. */
  later?: boolean;
}

/** What is wrong with a moment to release at, in the words of the rules; undefined when nothing is. */
function useFault(at: Moment | null): string | undefined {
  const { t } = useWords();
  if (at === null) return t('common.required');
  const now = new Date().toISOString();
  if (!isAhead(at, now)) return t('reason.planned_moment_passed');
  return isNearEnough(at, now) ? undefined : t('reason.planned_moment_too_far', { days: planningReach });
}

/** Releases an edition: at once, or by itself at a moment in the days to come. */
export function ReleaseDialog(props: Props): ReactElement {
  const { submission, onClose, onDone } = props;
  const plannedAt = submission.releasePlannedAt;
  const { t } = useWords();
  const [later, setLater] = useState(props.later === true || plannedAt !== undefined);
  const [day, setDay] = useState(plannedAt ? today(new Date(plannedAt)) : addDays(today(), 1));
  const [hour, setHour] = useState(plannedAt ? new Format('en').clock(plannedAt) : '09:00');
  const [tried, setTried] = useState(false);
  const at = momentAt(day, hour);
  const fault = useFault(at);
  const input = (): { at: string } | Record<never, never> | null => {
    if (!later) return {};
    setTried(true);
    return at === null || fault ? null : { at };
  };
  const error = tried ? fault : undefined;
  return (
    <ActDialog
      act={later ? 'plan_release' : 'release'}
      submission={submission}
      open
      onClose={onClose}
      {...(onDone && { onDone })}
      input={input}
    >
      <ChoiceGroup legend={t('edition.release.when')}>
        {[false, true].map((one) => (
          <label key={String(one)} className="opt">
            <input type="radio" name="when" checked={later === one} onChange={() => setLater(one)} />
            {t(one ? 'edition.release.later' : 'edition.release.now')}
          </label>
        ))}
      </ChoiceGroup>
      {later && (
        <div className="two-up">
          <LineField
            label={t('edition.release.day')}
            type="date"
            required
            min={today()}
            max={addDays(today(), planningReach)}
            error={error}
            value={day}
            onChange={setDay}
          />
          <LineField label={t('edition.release.hour')} type="time" required value={hour} onChange={setHour} />
        </div>
      )}
    </ActDialog>
  );
}

/** The same, from the act that chooses a moment. */
export const PlanReleaseDialog = (props: Omit<Props, 'later'>): ReactElement => (
  <ReleaseDialog {...props} later />
);
