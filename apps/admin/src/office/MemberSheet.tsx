import { useTranslate } from 'react-admin';
import type { ReactElement } from 'react';
import { Period } from '../interests/PositionsSheet.js';
import { isDue } from '../interests/DeclarationSheet.js';
import type { RegisterOfPerson } from '../interests/types.js';
import { today, useFormat } from '../i18n/format.js';
import { Deadline } from '../parts/Deadline.js';
import { Person } from '../parts/Person.js';
import type { MemberRow, TermChange } from './committee-rows.js';
import { isRenewable } from './TermDialog.js';

const SOON_DAYS = 90;

/** Whether the term ends within months or is over, so that somebody must decide on it. */
const endsSoon = (untilOn: string): boolean => {
  const horizon = new Date(`${today()}T12:00:00Z`);
  horizon.setUTCDate(horizon.getUTCDate() + SOON_DAYS);
  return untilOn <= horizon.toISOString().slice(0, 10);
};

function Register({ register }: { register: RegisterOfPerson }): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const { positions, declaration } = register;
  return (
    <div className="member-register">
      {positions.length === 0 ? <p className="meta">{translate('office.committees.no_positions')}</p> : null}
      <ul className="plain">
        {positions.map((position) => (
          <li key={position.positionId}>
            {position.role}, {position.organisation}{' '}
            <span className="meta">
              <Period of={position} />
            </span>
          </li>
        ))}
      </ul>
      <p className={`meta ${isDue(declaration) ? 'warn' : ''}`}>
        {declaration
          ? translate('office.committees.declared', { date: format.short(declaration.declaredAt) })
          : translate('office.committees.never_declared')}
      </p>
      {declaration?.remarks ? <p className="meta pre">{declaration.remarks}</p> : null}
    </div>
  );
}

/** One seat: who, which term until when; for the secretary with the register and what can be done about the term. */
export function MemberSheet(props: {
  member: MemberRow;
  register: RegisterOfPerson | undefined;
  onChange: ((change: TermChange) => void) | undefined;
}): ReactElement {
  const { member, register, onChange } = props;
  const translate = useTranslate();
  const format = useFormat();
  const over = member.untilOn < today();
  const renewable = isRenewable(member);
  return (
    <div className="member">
      <Person
        name={member.name}
        away={over}
        detail={[
          translate(`office.committees.${member.function}`),
          member.organisation,
          translate('interests.term', { number: member.term }),
          translate(over ? 'office.committees.was' : 'office.committees.until', {
            date: format.short(member.untilOn),
          }),
        ]
          .filter(Boolean)
          .join(' · ')}
      />
      {register ? <Register register={register} /> : null}
      {onChange ? (
        <div className="member-acts">
          {endsSoon(member.untilOn) && !over ? <Deadline on={member.untilOn} /> : null}
          {renewable ? (
            <button type="button" className="btn small" onClick={() => onChange('renew')}>
              {translate('office.committees.renew.do')} …
            </button>
          ) : (
            <span className="meta">{translate('office.committees.last_term')}</span>
          )}
          {over ? null : (
            <button type="button" className="btn small quiet" onClick={() => onChange('end')}>
              {translate('office.committees.end.do')} …
            </button>
          )}
        </div>
      ) : null}
    </div>
  );
}
