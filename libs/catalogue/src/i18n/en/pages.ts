import type { Messages } from '../messages.js';

export const pages: Messages['pages'] = {
  compare: {
    title: 'Compare',
    heading: {
      1: 'One intervention',
      2: 'Two interventions side by side',
      3: 'Three interventions side by side',
      4: 'Four interventions side by side',
    },
    empty: 'First choose what to compare',
    emptyText:
      'Search for an intervention and choose Compare there. You can put four side by side. Your choice is in the address: you can keep or share it.',
    caption: 'Comparison of {titles}',
    onlyDifferences: 'Differences only',
    showAll: 'Show all',
    remove: 'Remove',
    add: 'Add another',
    equal: { 2: 'the same for both', 3: 'the same for all three', 4: 'the same for all four' },
    key: 'They differ on this line',
    keyLevel:
      'A higher level says something about the evidence, not about how well an approach fits your situation.',
    groupWho: 'For whom and why',
    groupHow: 'Approach and delivery',
    groupCosts: 'Costs',
    groupProof: 'Recognition and research',
    age: 'Age',
    themes: 'Theme',
    studies: 'Research',
    study: '{design}, {people} participants',
    moreStudies: 'and {count} more',
    share: 'Your choice is in the address of this page: that is how you share or keep it.',
    level: 'Level',
    unknown: 'not stated',
  },
  themes: {
    title: 'Everything by theme',
    lead: 'Every intervention belongs to one or more themes.',
    none: 'none yet',
  },
  matrix: {
    title: 'Problem and approach',
    lead: 'Where something exists, and where nothing does yet. Choose a number for the list.',
    caption: 'Number of interventions per theme and setting',
    problem: 'Theme',
    cell: '{row}, {column}: {count}',
    empty: 'Nothing has been published yet.',
    soonOne: '1 recognised intervention is in progress: its page is being made.',
    soon: '{count} recognised interventions are in progress: their page is being made.',
    other: 'The table shows the settings where most is done. Search for the others.',
  },
  how: {
    title: 'How recognition works',
    lead: 'An independent committee judges whether an approach is well described and substantiated, and what research says about its effects.',
    levels: 'The five levels',
    levelsText:
      'Each level includes those below it. A level says something about the evidence, not about how well an approach fits your situation.',
    validFor: '{committee}. Valid for {years} years.',
    panel: 'Assessed by the practice panel',
    committee: 'Assessed by the recognition committee',
    steps: 'From submission to publication',
    step: {
      1: 'The developer does a self-test and describes the intervention in a fixed worksheet.',
      2: 'The secretariat checks whether the submission is complete. An adviser gives feedback on the draft.',
      3: 'Assessors declare that they have no interest. Those who have one see nothing of the submission.',
      4: 'They judge every criterion separately, without knowing each other’s judgement. Then they discuss it together and vote.',
      5: 'Someone who did not advise takes the decision. The developer may object.',
      6: 'An editor makes the public page. Somebody else releases it.',
      7: 'A recognition ends. Before that there is a new assessment, or the recognition lapses.',
    },
    glossary: 'Words',
    words: {
      intervention: [
        'Intervention',
        'A planned approach to a social problem, with a goal, a target group and a fixed way of working.',
      ],
      element: [
        'Working element',
        'A part that must stay when you adapt the approach, because its effect depends on it.',
      ],
      reservation: [
        'With reservation',
        'Recognised for half a year, in which the developer adds what is still missing.',
      ],
      edition: ['Edition', 'The text as it became public on a day. A new edition replaces the previous one.'],
    },
  },
  inProgress: {
    title: 'In progress',
    lead: 'These interventions are recognised. Their public page is being made.',
    empty: 'No page is being prepared now. Submissions still being assessed are not made public.',
    decided: 'Recognised on {date}',
  },
  noLonger: {
    title: 'No longer recognised',
    lead: 'These interventions had a recognition. Their page stays, with all judgements.',
    empty: 'No recognitions have lapsed or been withdrawn.',
    shown: 'You see the newest {count}.',
  },
  accessibility: {
    title: 'Accessibility',
    lead: 'Everybody should be able to use this databank, with a screen reader, with only a keyboard or with large letters too.',
    how: 'The pages follow the guidelines WCAG 2.2, level AA. They work without JavaScript, can be enlarged to 400 per cent and can be printed. Every full description is an accessible PDF (PDF/UA-1).',
    checked:
      'With every change a program checks the pages for faults. A program does not find everything: an independent audit has not been done yet.',
    attachments:
      'Attachments of owners, such as a handbook, are not always accessible. The owner can help you then.',
  },
  privacy: {
    title: 'Privacy without cookies',
    lead: 'The public pages use no cookies and do not track you.',
    counts:
      'Per day we count how often the start page, a summary and a full description were opened. We keep nothing about you: no address, no device, no search. Cards on other sites are not counted.',
    choice: 'What you choose to compare is only in the address of the page.',
    contact: 'When you write to an owner, you use your own e-mail. We do not see that message.',
  },
  notFound: {
    title: 'This page does not exist',
    text: 'Perhaps the address was not copied correctly. Interventions that are no longer recognised keep their page.',
    search: 'Search the databank',
    list: 'See what is no longer recognised',
  },
  unavailable: {
    title: 'The databank cannot be reached for a moment',
    text: 'This is not your fault. Please try again in a minute.',
    retry: 'Try again',
  },
};
