import { useTranslate } from 'react-admin';
import type { ReactElement } from 'react';
import { useRead } from '../api/query.js';
import type { UsageFigures, UsageYear } from '../api/types.js';
import { Page } from '../frame/Page.js';
import { today, useFormat } from '../i18n/format.js';
import { Empty, PageError, Skeleton } from '../parts/Empty.js';
import { BarChart, type YearValue } from './BarChart.js';
import './office.css';

const series = [
  { key: 'start', of: (year: UsageYear) => year.startPage },
  { key: 'summaries', of: (year: UsageYear) => year.summaries },
  { key: 'downloads', of: (year: UsageYear) => year.downloads },
] as const;

/** What the figures say, in one sentence: the growth of the downloads over the whole years. */
function useFinding(years: readonly UsageYear[]): string {
  const translate = useTranslate();
  const format = useFormat();
  const whole = years.filter((year) => year.year < Number(today().slice(0, 4)));
  const [first, last] = [whole[0], whole[whole.length - 1]];
  if (!first || !last || first === last || last.downloads <= first.downloads) {
    return translate('office.usage.finding_flat');
  }
  return translate('office.usage.finding_up', {
    from: format.number(first.downloads),
    first: first.year,
    to: format.number(last.downloads),
    last: last.year,
  });
}

function Table({ years }: { years: readonly UsageYear[] }): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  return (
    <details className="fold">
      <summary>{translate('office.usage.table')}</summary>
      <table className="table stacks">
        <thead>
          <tr>
            <th scope="col">{translate('office.usage.year')}</th>
            {series.map((one) => (
              <th key={one.key} scope="col" className="n">
                {translate(`office.usage.${one.key}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {years.map((year) => (
            <tr key={year.year}>
              <th scope="row">{year.year}</th>
              {series.map((one) => (
                <td key={one.key} className="n" data-label={translate(`office.usage.${one.key}`)}>
                  {format.number(one.of(year))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

function MostRead({ figures }: { figures: UsageFigures }): ReactElement | null {
  const translate = useTranslate();
  const format = useFormat();
  if (figures.interventions.length === 0) return null;
  return (
    <section className="sheet most-read">
      <h2>{translate('office.usage.most_read', { year: figures.year })}</h2>
      <table className="table stacks">
        <thead>
          <tr>
            <th scope="col">{translate('office.recognitions.column.title')}</th>
            <th scope="col" className="n">
              {translate('office.usage.summaries')}
            </th>
            <th scope="col" className="n">
              {translate('office.usage.downloads_short')}
            </th>
          </tr>
        </thead>
        <tbody>
          {figures.interventions.slice(0, 15).map((row) => (
            <tr key={row.interventionId}>
              <td>
                <a className="rowlink" href={`/interventies/${row.slug}`}>
                  {row.title}
                </a>
              </td>
              <td className="n" data-label={translate('office.usage.summaries')}>
                {format.number(row.summaries)}
              </td>
              <td className="n" data-label={translate('office.usage.downloads_short')}>
                {format.number(row.downloads)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Charts({ figures }: { figures: UsageFigures }): ReactElement {
  const translate = useTranslate();
  const finding = useFinding(figures.years);
  const running = Number(today().slice(0, 4));
  return (
    <div className="usage">
      <section className="sheet pad">
        <h2>{finding}</h2>
        <p className="meta">{translate('office.usage.running', { year: running })}</p>
        {series.map((one) => {
          const values: YearValue[] = figures.years.map((year) => ({ year: year.year, value: one.of(year) }));
          return (
            <BarChart
              key={one.key}
              name={translate(`office.usage.${one.key}`)}
              values={values}
              running={running}
            />
          );
        })}
        <Table years={figures.years} />
      </section>
      <MostRead figures={figures} />
    </div>
  );
}

/** Use per year: three small charts with their own scale, the same years, and the table. */
export function UsagePage(): ReactElement {
  const translate = useTranslate();
  const { data, error, refetch } = useRead('/api/usage');
  return (
    <Page title={translate('office.usage.title')}>
      <div className="head">
        <div>
          <h1>{translate('office.usage.title')}</h1>
          <p className="muted">{translate('office.usage.lead')}</p>
        </div>
      </div>
      {error ? <PageError error={error} onRetry={() => void refetch()} /> : null}
      {!data && !error ? <Skeleton /> : null}
      {data?.years.length === 0 ? (
        <Empty title={translate('office.usage.empty')} text={translate('office.usage.empty_text')} />
      ) : null}
      {data && data.years.length > 0 ? <Charts figures={data} /> : null}
    </Page>
  );
}
