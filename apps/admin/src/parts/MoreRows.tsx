import { useTranslate } from 'react-admin';
import type { ReactElement } from 'react';

/** Fetches the next page of a list that is read page by page; nothing on the last. */
export function MoreRows({
  list,
}: {
  list: { readonly hasNextPage: boolean; readonly fetchNextPage: () => unknown };
}): ReactElement | null {
  const translate = useTranslate();
  if (!list.hasNextPage) return null;
  return (
    <p className="more">
      <button type="button" className="btn" onClick={() => void list.fetchNextPage()}>
        {translate('common.more')}
      </button>
    </p>
  );
}
