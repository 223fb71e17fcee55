import Sort from '@mui/icons-material/SortOutlined';
import Tune from '@mui/icons-material/TuneOutlined';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { useTranslate } from 'react-admin';
import { useState, type ReactElement } from 'react';
import type { MyWork } from '../api/types.js';
import { Icon } from '../parts/Icon.js';
import { committeesIn, workOrders, type WorkChoices } from './choices.js';

interface Option {
  value: string | null;
  words: string;
  count?: number;
}

interface ChoiceProps {
  icon: typeof Sort;
  name: string;
  options: readonly Option[];
  value: string | null;
  onChoose: (value: string | null) => void;
}

/** A button that says what is chosen, and opens what else there is. */
function Choice({ icon, name, options, value, onChoose }: ChoiceProps): ReactElement {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const chosen = options.find((option) => option.value === value) ?? options[0];
  return (
    <>
      <button
        type="button"
        className="btn small"
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        aria-label={`${name}: ${chosen?.words ?? ''}`}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        <Icon of={icon} />
        {chosen?.words}
      </button>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {options.map((option) => (
          <MenuItem
            key={option.value}
            role="menuitemradio"
            aria-checked={option === chosen}
            selected={option === chosen}
            sx={{ gap: 3 }}
            onClick={() => {
              setAnchor(null);
              onChoose(option.value);
            }}
          >
            <span className="grow">{option.words}</span>
            {option.count === undefined ? null : <span className="count">{option.count}</span>}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}

/** Which committee's work is shown, where there is more than one, and in which order. */
export function WorkMenus({ work, choices }: { work: MyWork; choices: WorkChoices }): ReactElement | null {
  const translate = useTranslate();
  const committees = committeesIn(work);
  if (work.waiting.length < 2 && committees.length === 0) return null;
  return (
    <>
      {committees.length > 0 ? (
        <Choice
          icon={Tune}
          name={translate('work.committee.name')}
          value={choices.committee}
          onChoose={(value) => choices.choose('committee', value)}
          options={[
            { value: null, words: translate('work.committee.all') },
            ...committees.map(({ id, name, count }) => ({
              value: id,
              words: name ?? translate('work.committee.none'),
              count,
            })),
          ]}
        />
      ) : null}
      {work.waiting.length > 1 ? (
        <Choice
          icon={Sort}
          name={translate('work.order.name')}
          value={choices.order}
          onChoose={(value) => choices.choose('order', value === 'date' ? null : value)}
          options={workOrders.map((value) => ({ value, words: translate(`work.order.${value}`) }))}
        />
      ) : null}
    </>
  );
}
