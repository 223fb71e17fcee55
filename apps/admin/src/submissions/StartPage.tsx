import { useMutation } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import { useNavigate } from 'react-router';
import { ApiError, answer, api } from '../api/client.js';
import { useRefresh } from '../api/query.js';
import type { StartSubmission } from '../api/types.js';
import { Page } from '../frame/Page.js';
import { ProblemNote } from '../parts/ProblemNote.js';
import { AboutStep, emptyAbout, type About } from './AboutStep.js';
import { QuickscanStep, type QuickscanAnswers } from './QuickscanStep.js';
import './submissions.css';

type Step = 'quickscan' | 'about';

function Steps({ at }: { at: Step }): ReactElement {
  const translate = useTranslate();
  return (
    <ol className="steps">
      {(['quickscan', 'about'] as const).map((step, index) => (
        <li key={step} aria-current={step === at ? 'step' : undefined}>
          <b>{index + 1}</b>
          {translate(`submissions.new.steps.${step}`)}
        </li>
      ))}
    </ol>
  );
}

/** From the quickscan to an open worksheet, in two steps; what was answered stays when going back. */
export function StartPage(): ReactElement {
  const translate = useTranslate();
  const navigate = useNavigate();
  const refresh = useRefresh();
  const heading = useRef<HTMLHeadingElement>(null);
  const [step, setStep] = useState<Step>('quickscan');
  const [answers, setAnswers] = useState<QuickscanAnswers>({});
  const [about, setAbout] = useState<About>(emptyAbout);
  const create = useMutation<{ id: string }, Error, StartSubmission>({
    mutationFn: (body) => answer(api.POST('/api/submissions', { body })),
    onSuccess: async ({ id }) => {
      await refresh();
      await navigate(`/submissions/${id}/worksheet`);
    },
  });
  useEffect(() => heading.current?.focus(), [step]);
  const send = (): void =>
    create.mutate({
      title: about.title.trim(),
      ...(about.subtitle.trim() ? { subtitle: about.subtitle.trim() } : {}),
      ...(about.organisation.trim() ? { organisationName: about.organisation.trim() } : {}),
      requestedLevel: about.level,
      themes: about.themes,
      quickscan: answers,
    });
  return (
    <Page
      title={translate('submissions.new.page')}
      crumbs={[
        { words: translate('submissions.own'), to: '/submissions' },
        { words: translate('submissions.new.page') },
      ]}
    >
      <div className="start">
        <h1 ref={heading} tabIndex={-1}>
          {translate('submissions.new.title')}
        </h1>
        <p className="muted">{translate('submissions.new.lead')}</p>
        <Steps at={step} />
        {step === 'quickscan' ? (
          <QuickscanStep answers={answers} onChange={setAnswers} onNext={() => setStep('about')} />
        ) : (
          <AboutStep
            about={about}
            onChange={setAbout}
            onBack={() => setStep('quickscan')}
            onDone={send}
            busy={create.isPending}
          />
        )}
        {create.error instanceof ApiError ? <ProblemNote problem={create.error.problem} /> : null}
      </div>
    </Page>
  );
}
