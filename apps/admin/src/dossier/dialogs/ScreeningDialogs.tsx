import { useGetList, useTranslate } from 'react-admin';
import { useState, type ReactElement } from 'react';
import { levels } from '#domain';
import type { Level, PersonRow } from '../../api/types.js';
import { ActDialog } from '../../parts/ActDialog.js';
import { LineField, TextField } from '../../parts/Field.js';
import { written } from '../../parts/written.js';
import { Choice } from '../fields.js';
import type { DossierDialogProps } from './types.js';

/** Back to the developer, with a list of what is missing: one point per line of the list. */
export function ReturnDialog(props: DossierDialogProps): ReactElement {
  const translate = useTranslate();
  const [items, setItems] = useState(['']);
  const [tried, setTried] = useState(false);
  const filled = items.map((item) => item.trim()).filter(Boolean);
  const error = tried && filled.length === 0 ? translate('common.required') : undefined;
  const set = (at: number, text: string): void =>
    setItems(items.map((item, index) => (index === at ? text : item)));
  return (
    <ActDialog
      act="return_for_completion"
      open
      {...props}
      input={() => {
        setTried(true);
        return filled.length === 0 ? null : { items: filled };
      }}
    >
      <fieldset>
        <legend className="label">{translate('dossier.field.items')}</legend>
        <div className="stack">
          {items.map((item, index) => (
            <LineField
              {...written}
              key={index}
              label={translate('dossier.field.item', { number: index + 1 })}
              readers={index === 0 ? translate('dossier.readers.developer') : undefined}
              error={index === 0 ? error : undefined}
              maxLength={1000}
              value={item}
              onChange={(words) => set(index, words)}
            />
          ))}
          <button type="button" className="btn small" onClick={() => setItems([...items, ''])}>
            {translate('dossier.field.add_item')}
          </button>
        </div>
      </fieldset>
    </ActDialog>
  );
}

/** Into guidance: by whom, and for which level. */
export function AdmitDialog(props: DossierDialogProps): ReactElement {
  const translate = useTranslate();
  const [adviserId, setAdviser] = useState('');
  const [level, setLevel] = useState<Level | ''>(props.submission.requestedLevel);
  const [note, setNote] = useState('');
  const [tried, setTried] = useState(false);
  const advisers = useGetList<PersonRow>('people', { filter: { role: 'adviser' } });
  return (
    <ActDialog
      act="admit"
      open
      {...props}
      input={() => {
        setTried(true);
        if (adviserId === '' || level === '') return null;
        return { adviserId, level, ...(note.trim() ? { note: note.trim() } : {}) };
      }}
    >
      <Choice
        label={translate('dossier.field.adviser')}
        error={tried && adviserId === '' ? translate('common.required_choice') : undefined}
        value={adviserId}
        options={(advisers.data ?? []).map((person) => ({ id: person.id, words: person.name }))}
        onChange={setAdviser}
      />
      <Choice
        label={translate('dossier.field.level')}
        error={tried && level === '' ? translate('common.required_choice') : undefined}
        value={level}
        options={levels.map((id) => ({ id, words: translate(`level.${id}`) }))}
        onChange={setLevel}
      />
      <TextField
        label={`${translate('dossier.field.note')} (${translate('common.optional')})`}
        readers={translate('dossier.readers.adviser')}
        value={note}
        onChange={setNote}
      />
    </ActDialog>
  );
}
