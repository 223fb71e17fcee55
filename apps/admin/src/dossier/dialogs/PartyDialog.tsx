import { useNotify, useTranslate } from 'react-admin';
import { useState, type ReactElement } from 'react';
import { api } from '../../api/client.js';
import { useRefresh } from '../../api/query.js';
import { LineField } from '../../parts/Field.js';
import { PlainDialog } from '../../parts/PlainDialog.js';
import type { DossierDialogProps } from './types.js';

/** Lets a colleague write or read along. The answer is the same for an address nobody has. */
export function PartyDialog({ submission, onClose }: DossierDialogProps): ReactElement {
  const translate = useTranslate();
  const notify = useNotify();
  const refresh = useRefresh();
  const [email, setEmail] = useState('');
  const [relation, setRelation] = useState<'author' | 'reader'>('author');
  const [tried, setTried] = useState(false);
  const add = async (): Promise<void | false> => {
    setTried(true);
    if (email.trim() === '') return false;
    await api.POST('/api/submissions/{id}/parties', {
      params: { path: { id: submission.id } },
      body: { email: email.trim(), relation },
    });
    notify(translate('dossier.party.done'));
    await refresh(submission.id);
  };
  return (
    <PlainDialog
      title={translate('dossier.party.title')}
      doLabel={translate('dossier.party.add')}
      cancelLabel={translate('dossier.party.cancel')}
      onClose={onClose}
      onDo={add}
    >
      <LineField
        label={translate('dossier.party.email')}
        hint={translate('dossier.party.hint')}
        error={tried && email.trim() === '' ? translate('common.required') : undefined}
        type="email"
        value={email}
        onChange={setEmail}
      />
      <fieldset>
        <legend className="label">{translate('dossier.party.as')}</legend>
        {(['author', 'reader'] as const).map((one) => (
          <label key={one} className="opt">
            <input
              type="radio"
              name="relation"
              checked={relation === one}
              onChange={() => setRelation(one)}
            />
            {translate(`dossier.party.${one}`)}
          </label>
        ))}
      </fieldset>
    </PlainDialog>
  );
}
