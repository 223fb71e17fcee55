import type { ReactElement } from 'react';
import { useWords } from '../writing/useWords.js';
import { editionSections, type EditionSection, wordsOf } from './fields.js';
import type { EditionContent } from './types.js';

interface Props {
  live: EditionContent | null;
  next: EditionContent;
}

/** The parts of the page with how many fields change in each. */
export function SectionList({ live, next }: Props): ReactElement {
  const { t } = useWords();
  return (
    <nav className="toc" aria-label={t('edition.parts')}>
      <h2>{t('edition.parts')}</h2>
      <ol>
        {editionSections.map((section) => (
          <li key={section.id}>
            <a href={`#part-${section.id}`}>
              {t(`edition.part.${section.id}`)}
              {live && <Changes section={section} live={live} next={next} />}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function Changes({
  section,
  live,
  next,
}: {
  section: EditionSection;
  live: EditionContent;
  next: EditionContent;
}): ReactElement {
  const { t, locale } = useWords();
  const changed = section.fields.filter(
    (field) => wordsOf(field, live, locale) !== wordsOf(field, next, locale),
  ).length;
  if (changed === 0) return <span className="count same">{t('edition.same')}</span>;
  return (
    <span className="count">
      <span aria-hidden="true">{changed}</span>
      <span className="vh">{t('edition.changed', { smart_count: changed })}</span>
    </span>
  );
}
