import Close from '@mui/icons-material/CloseOutlined';
import ExpandMore from '@mui/icons-material/ExpandMoreOutlined';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { useGetList, useLocaleState, useTranslate } from 'react-admin';
import { useEffect, useRef, useState, type ReactElement, type ReactNode } from 'react';
import { levels, states, themes } from '#domain';
import { mayOpen } from '../access/roles.js';
import { useRoles } from '../access/session.js';
import type { SubmissionRow } from '../api/types.js';
import type { Locale } from '../i18n/format.js';
import { Icon } from '../parts/Icon.js';
import { filterNames } from './view.js';

interface Option {
  id: string;
  words: string;
  /** How many rows it would leave; absent while not all rows are here to be counted. */
  count?: number | undefined;
}

interface ChipProps {
  name: string;
  value: string | null;
  /** Not there while they are fetched. */
  options: readonly Option[] | undefined;
  onChange: (value: string | null) => void;
  /** Somebody is about to open it. */
  onApproach?: () => void;
}

/** One filter: closed it names what can be chosen, chosen it says what and can be removed. */
function FilterChip({ name, value, options, onChange, onApproach }: ChipProps): ReactElement {
  const translate = useTranslate();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const chosen = options?.find((option) => option.id === value);
  if (chosen) {
    return (
      <button
        type="button"
        className="fl on"
        aria-label={translate('submissions.filter.remove', { name: chosen.words })}
        onClick={() => onChange(null)}
      >
        {chosen.words}
        <Icon of={Close} />
      </button>
    );
  }
  return (
    <>
      <button
        type="button"
        className="fl"
        aria-haspopup="menu"
        onPointerEnter={onApproach}
        onFocus={onApproach}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        {name}
        <Icon of={ExpandMore} />
      </button>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {options ? null : <MenuItem disabled>{translate('common.loading')}</MenuItem>}
        {options?.map((option) => (
          <MenuItem
            key={option.id}
            disabled={option.count === 0}
            sx={{ gap: 3 }}
            onClick={() => {
              setAnchor(null);
              onChange(option.id);
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

export interface FilterState {
  query: URLSearchParams;
  set: (name: string, value: string | null) => void;
  clear: () => void;
}

/** A filter that is on or off, in words that say how many rows it leaves; absent where they are not counted. */
function Switch(props: {
  name: 'late' | 'closed';
  words: string | null;
  filters: FilterState;
}): ReactElement | null {
  const { name, words } = props;
  const on = props.filters.query.has(name);
  if (words === null) return null;
  return (
    <button
      type="button"
      className={`fl ${on ? 'on' : ''}`}
      aria-pressed={on}
      onClick={() => props.filters.set(name, on ? null : '1')}
    >
      {words}
    </button>
  );
}

/** The words to search by; typing changes the address, and another address, as of a kept view, changes the words. */
function SearchField(props: { words: string; onChange: (words: string) => void }): ReactElement {
  const translate = useTranslate();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (field.current && field.current.value.trim() !== props.words) field.current.value = props.words;
  }, [props.words]);
  return (
    <input
      ref={field}
      id="filter-search"
      type="search"
      className="input filter-search"
      aria-label={translate('submissions.filter.search')}
      placeholder={translate('submissions.filter.search')}
      defaultValue={props.words}
      onChange={(event) => props.onChange(event.target.value.trim())}
    />
  );
}

/** Where the choices are read of the filters by something that has a name of its own. */
const choices = {
  committee: { resource: 'committees' },
  round: { resource: 'rounds' },
  adviser: { resource: 'people', filter: { role: 'adviser' } },
} as const;

interface NamedFilterProps {
  name: keyof typeof choices;
  filters: FilterState;
  countOf?: (words: string) => number | undefined;
}

/** A filter by a committee, round or person; they are read when somebody is about to choose, or has chosen. */
function NamedFilter({ name, filters, countOf }: NamedFilterProps): ReactElement {
  const translate = useTranslate();
  const [near, setNear] = useState(false);
  const value = filters.query.get(name);
  const { resource, ...params } = choices[name];
  const { data } = useGetList<{ id: string; name: string }>(resource, params, {
    enabled: near || value !== null,
  });
  return (
    <FilterChip
      name={translate(`submissions.filter.${name}`)}
      value={value}
      options={data?.map((row) => ({ id: row.id, words: row.name, count: countOf?.(row.name) }))}
      onChange={(chosen) => filters.set(name, chosen)}
      onApproach={() => setNear(true)}
    />
  );
}

interface FiltersProps {
  filters: FilterState;
  /** The words of the two switches, with their counts; null where they are not offered. */
  late: string | null;
  closed: string | null;
  /** All rows there are with the filters chosen so far; null while there are more on the server. */
  rows: readonly SubmissionRow[] | null;
  /** What stands at the end of the line. */
  children?: ReactNode;
}

/** The filters of the submissions as a line of chips with counts; they live in the address. */
export function Filters({ filters, late, closed, rows, children }: FiltersProps): ReactElement {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const { query, set } = filters;
  const roles = useRoles();
  const staff = roles.includes('secretary');
  const countOf = (has: (row: SubmissionRow) => boolean): number | undefined => rows?.filter(has).length;
  const any = filterNames.some((name) => query.has(name));
  return (
    <div className="filters" role="group" aria-label={translate('submissions.filter.name')}>
      <SearchField words={query.get('q') ?? ''} onChange={(words) => set('q', words || null)} />
      {staff ? <NamedFilter name="committee" filters={filters} /> : null}
      {mayOpen(roles, 'rounds') ? (
        <NamedFilter
          name="round"
          filters={filters}
          countOf={(name) => countOf((row) => row.roundName === name)}
        />
      ) : null}
      <FilterChip
        name={translate('submissions.filter.state')}
        value={query.get('state')}
        options={states.map((id) => ({
          id,
          words: translate(`state.${id}`),
          count: countOf((row) => row.state === id),
        }))}
        onChange={(value) => set('state', value)}
      />
      <FilterChip
        name={translate('submissions.filter.level')}
        value={query.get('level')}
        options={levels.map((id) => ({
          id,
          words: translate(`level.${id}`),
          count: countOf((row) => row.level === id),
        }))}
        onChange={(value) => set('level', value)}
      />
      <FilterChip
        name={translate('submissions.filter.theme')}
        value={query.get('theme')}
        options={themes.map(({ id, label }) => ({
          id,
          words: label[locale as Locale],
          count: countOf((row) => row.themes.includes(id)),
        }))}
        onChange={(value) => set('theme', value)}
      />
      {staff ? <NamedFilter name="adviser" filters={filters} /> : null}
      <Switch name="late" words={late} filters={filters} />
      <Switch name="closed" words={closed} filters={filters} />
      {any ? (
        <button type="button" className="link fine" onClick={filters.clear}>
          {translate('common.clear')}
        </button>
      ) : null}
      {children}
    </div>
  );
}
