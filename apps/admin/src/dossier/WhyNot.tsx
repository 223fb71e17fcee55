import Dialog from '@mui/material/Dialog';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import HelpOutline from '@mui/icons-material/HelpOutlineOutlined';
import MoreHoriz from '@mui/icons-material/MoreHorizOutlined';
import { useTranslate } from 'react-admin';
import { useEffect, useId, useRef, useState, type ReactElement } from 'react';
import type { Act, SubmissionDetail } from '../api/types.js';
import { useFormat } from '../i18n/format.js';
import { Icon } from '../parts/Icon.js';

function ActNames({ acts }: { acts: readonly Act[] }): ReactElement {
  const translate = useTranslate();
  return (
    <ul className="plain">
      {acts.map((act) => (
        <li key={act}>{translate(`act.${act}.label`)}</li>
      ))}
    </ul>
  );
}

/** What others do as the submission stands, each with who does it and why that is not the reader. */
function ByOthers({ submission }: { submission: SubmissionDetail }): ReactElement {
  const translate = useTranslate();
  const { by } = submission.actsOfOthers;
  if (by.length === 0) {
    return <p>{translate(`dossier.why_not.${submission.acts.length > 0 ? 'all_yours' : 'over'}`)}</p>;
  }
  return (
    <>
      <h3>{translate('dossier.why_not.others')}</h3>
      <dl>
        {by.map(({ who, acts }) => (
          <div key={who}>
            <dt>{translate(`relation.${who}`)}</dt>
            <dd>
              <ActNames acts={acts} />
              <p className="meta">{translate(`dossier.why_not.by.${who}`)}</p>
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function Answer({
  submission,
  onClose,
}: {
  submission: SubmissionDetail;
  onClose: () => void;
}): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { by, bars, later } = submission.actsOfOthers;
  const roles = submission.relations.map((relation) => translate(`relation.${relation}`));
  return (
    <div className="dialog why-not">
      <h2 id="why-not-title" ref={heading} tabIndex={-1}>
        {translate('dossier.why_not.title')}
      </h2>
      <p>
        {translate('dossier.why_not.lead', { roles: format.list(roles) })}{' '}
        {by.length > 0 ? bars.map((bar) => translate(`dossier.why_not.bar.${bar}`)).join(' ') : null}
      </p>
      <ByOthers submission={submission} />
      {later.length > 0 ? (
        <>
          <h3>{translate('dossier.why_not.later')}</h3>
          <ActNames acts={later} />
        </>
      ) : null}
      {submission.acts.some(({ open }) => !open) ? (
        <p className="meta">{translate('dossier.why_not.closed')}</p>
      ) : null}
      <div className="end">
        <button type="button" className="btn" onClick={onClose}>
          {translate('common.close')}
        </button>
      </div>
    </div>
  );
}

/** The menu of a dossier, with the answer to why some acts are nowhere on the page. */
export function WhyNot({ submission }: { submission: SubmissionDetail }): ReactElement {
  const translate = useTranslate();
  const button = useRef<HTMLButtonElement>(null);
  const menuId = useId();
  const [shown, show] = useState<'nothing' | 'menu' | 'answer'>('nothing');
  const close = (): void => show('nothing');
  return (
    <>
      <button
        ref={button}
        type="button"
        className="icon-btn"
        aria-label={translate('dossier.more')}
        aria-haspopup="menu"
        aria-expanded={shown === 'menu'}
        aria-controls={shown === 'menu' ? menuId : undefined}
        onClick={() => show('menu')}
      >
        <Icon of={MoreHoriz} />
      </button>
      <Menu id={menuId} anchorEl={button.current} open={shown === 'menu'} onClose={close}>
        <MenuItem aria-haspopup="dialog" onClick={() => show('answer')}>
          <Icon of={HelpOutline} />
          {translate('dossier.why_not.title')}
        </MenuItem>
      </Menu>
      {/* By itself focus would return to the item of the menu, which is gone by then. */}
      <Dialog
        open={shown === 'answer'}
        onClose={close}
        aria-labelledby="why-not-title"
        maxWidth="sm"
        fullWidth
        disableRestoreFocus
        slotProps={{ transition: { onExited: () => button.current?.focus() } }}
      >
        <Answer submission={submission} onClose={close} />
      </Dialog>
    </>
  );
}
