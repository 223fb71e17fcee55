import AddOutlined from '@mui/icons-material/AddOutlined';
import CloseOutlined from '@mui/icons-material/CloseOutlined';
import { useId, type ReactElement } from 'react';
import { type Level, levels, outcomes } from '#domain';
import { Field, Icon, LevelBars } from '../parts/index.js';
import { GrowingText } from '../writing/GrowingText.js';
import { useWords } from '../writing/useWords.js';
import type { Proposal } from './types.js';

interface Props {
  proposal: Proposal;
  /** A committee may grant a lower level than was asked, never a higher one. */
  requested: Level;
  onChange: (proposal: Proposal) => void;
}

/** What is proposed: the outcome, and for a recognition its level and the conditions of a reservation. */
export function ProposalFields({ proposal, requested, onChange }: Props): ReactElement {
  const { t } = useWords();
  const name = useId();
  const grantable = levels.slice(0, levels.indexOf(requested) + 1);
  const set = (part: Partial<Proposal>): void => onChange({ ...proposal, ...part });
  return (
    <div className="proposal">
      <fieldset>
        <legend className="label">{t('meeting.proposal.outcome')}</legend>
        {outcomes.map((outcome) => (
          <label key={outcome} className="opt">
            <input
              type="radio"
              name={name}
              checked={proposal.outcome === outcome}
              onChange={() => set({ outcome })}
            />
            <span>{t(`outcome.${outcome}`)}</span>
          </label>
        ))}
      </fieldset>
      {proposal.outcome === 'recognised' && (
        <>
          <Field
            label={t('meeting.proposal.level')}
            hint={t('meeting.proposal.levelHint', { level: t(`level.${requested}`) })}
          >
            {(control) => (
              <span className="row">
                {proposal.level && <LevelBars level={proposal.level} />}
                <select
                  {...control}
                  className="input"
                  value={proposal.level ?? ''}
                  onChange={(event) =>
                    set({ level: levels.find((level) => level === event.target.value) ?? null })
                  }
                >
                  {grantable.map((level) => (
                    <option key={level} value={level}>
                      {t(`level.${level}`)}
                    </option>
                  ))}
                </select>
              </span>
            )}
          </Field>
          <label className="opt">
            <input
              type="checkbox"
              checked={proposal.reservation}
              onChange={(event) => set({ reservation: event.target.checked, conditions: startOf(proposal) })}
            />
            <span>
              {t('meeting.proposal.reservation')}
              <span className="meta below">{t('meeting.proposal.reservationHint')}</span>
            </span>
          </label>
          {proposal.reservation && (
            <Conditions conditions={proposal.conditions} onChange={(conditions) => set({ conditions })} />
          )}
        </>
      )}
    </div>
  );
}

function startOf({ conditions }: Proposal): string[] {
  return conditions.length > 0 ? conditions : [''];
}

function Conditions(props: { conditions: string[]; onChange: (conditions: string[]) => void }): ReactElement {
  const { t } = useWords();
  const { conditions, onChange } = props;
  return (
    <div>
      <p className="label">{t('meeting.proposal.conditions')}</p>
      <ol className="conditions">
        {conditions.map((condition, index) => (
          <li key={index}>
            <GrowingText
              rows={1}
              value={condition}
              aria-label={t('meeting.proposal.condition', { number: index + 1 })}
              onChange={(text) => onChange(conditions.map((old, place) => (place === index ? text : old)))}
            />
            <button
              type="button"
              className="icon-btn"
              aria-label={t('meeting.proposal.removeCondition', { number: index + 1 })}
              onClick={() => onChange(conditions.filter((_, place) => place !== index))}
            >
              <Icon of={CloseOutlined} />
            </button>
          </li>
        ))}
      </ol>
      <button type="button" className="btn small" onClick={() => onChange([...conditions, ''])}>
        <Icon of={AddOutlined} />
        {t('meeting.proposal.addCondition')}
      </button>
    </div>
  );
}
