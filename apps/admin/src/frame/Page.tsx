import { useEffect, type ReactElement, type ReactNode } from 'react';
import { Bar, type Crumb } from './Bar.js';

/** A page of the workspace: the bar with its place, and the content. `title` is what the browser tab says. */
export function Page(props: { title: string; crumbs?: readonly Crumb[]; children: ReactNode }): ReactElement {
  useEffect(() => {
    document.title = `${props.title} | Erkend`;
  }, [props.title]);
  return (
    <>
      <Bar crumbs={props.crumbs ?? [{ words: props.title }]} />
      <main className="main" id="main" tabIndex={-1}>
        <div className="page">{props.children}</div>
      </main>
    </>
  );
}
