import { useTranslate } from 'react-admin';
import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { homeOf } from '../access/roles.js';
import { useRoles } from '../access/session.js';
import { Empty } from '../parts/Empty.js';
import { Page } from './Page.js';

/** An address nothing lies at. */
export function NotFound(): ReactElement {
  const translate = useTranslate();
  const home = homeOf(useRoles());
  return (
    <Page title={translate('frame.not_found.title')}>
      <Empty title={translate('frame.not_found.title')} text={translate('frame.not_found.text')}>
        <Link className="btn" to={home}>
          {translate('frame.not_found.home')}
        </Link>
      </Empty>
    </Page>
  );
}
