import type { LinkReason } from '#accounts';
import { oneLine, type Composed } from '../telling/compose.js';
import { greetings, type Language, type Said } from '../telling/words.js';

/** What the mail with a link says. */
export interface PasswordMatter {
  readonly reason: LinkReason;
  readonly language: Language;
  readonly receiverName: string;
  /** How long the link works. */
  readonly hours: number;
  readonly link: string;
}

const words: Readonly<Record<Language, Record<LinkReason, Said>>> = {
  nl: {
    invited: {
      subject: 'Uw account bij Erkend',
      body: 'Er is een account voor u gemaakt in de werkruimte van Erkend. Kies een wachtwoord; daarna kunt u inloggen met dit e-mailadres. De koppeling werkt {days} dagen en één keer.',
    },
    forgotten: {
      subject: 'Een nieuw wachtwoord kiezen',
      body: 'Met deze koppeling kiest u een nieuw wachtwoord. Zij werkt {hours} uur en één keer. Hebt u hier niet om gevraagd? Dan hoeft u niets te doen; uw wachtwoord blijft zoals het is.',
    },
  },
  en: {
    invited: {
      subject: 'Your account at Erkend',
      body: 'An account was made for you in the workspace of Erkend. Choose a password; then you can sign in with this e-mail address. The link works for {days} days and once.',
    },
    forgotten: {
      subject: 'Choosing a new password',
      body: 'With this link you choose a new password. It works for {hours} hours and once. Did you not ask for it? Then there is nothing to do; your password stays as it is.',
    },
  },
};

/** Composes the mail with the link for one receiver. */
export function composePasswordMail(matter: PasswordMatter): Composed {
  const { subject, body } = words[matter.language][matter.reason];
  const { hello, bye } = greetings[matter.language];
  const filled = body.replace('{days}', String(matter.hours / 24)).replace('{hours}', String(matter.hours));
  return {
    subject,
    body: [hello.replace('{name}', oneLine(matter.receiverName)), filled, matter.link, bye].join('\n\n'),
  };
}
