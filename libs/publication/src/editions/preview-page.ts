import type { EditionContent } from './content.js';

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => entities[character] ?? '');

const words = {
  nl: {
    preview: 'Voorbeeld: nog niet openbaar',
    goal: 'Doel',
    targetGroup: 'Doelgroep',
    approach: 'Aanpak',
    delivery: 'Uitvoering',
    materials: 'Materialen',
    elements: 'Werkzame elementen',
    substantiation: 'Onderbouwing',
    research: 'Onderzoek',
    practiceExample: 'Praktijkvoorbeeld',
    contact: 'Contact',
  },
  en: {
    preview: 'Preview: not public yet',
    goal: 'Goal',
    targetGroup: 'Target group',
    approach: 'Approach',
    delivery: 'Delivery',
    materials: 'Materials',
    elements: 'Working elements',
    substantiation: 'Substantiation',
    research: 'Research',
    practiceExample: 'Practice example',
    contact: 'Contact',
  },
} as const;

/**
 * A plain page to read a proof on. Texts of the summary were sanitised when they were written; everything else is
 * escaped here.
 */
export function previewPage(content: Omit<EditionContent, 'full'>, locale: 'nl' | 'en'): string {
  const said = words[locale];
  const { summary, contact } = content;
  const sections: [string, string][] = [
    [said.goal, summary.goal],
    [said.targetGroup, summary.targetGroup],
    [said.approach, summary.approach],
    [said.delivery, summary.delivery],
    [said.materials, summary.materials],
    [said.elements, elementsOf(content)],
    [said.substantiation, summary.substantiation],
    [said.research, summary.research],
    [said.practiceExample, summary.practiceExample ?? ''],
    [
      said.contact,
      `<p>${[contact.name, contact.email, contact.website].filter(Boolean).map(escaped).join('<br>')}</p>`,
    ],
  ];
  const body = sections.filter(([, html]) => html !== '').map(([title, html]) => `<h2>${title}</h2>${html}`);
  return `<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><title>${escaped(content.title)}</title>
<meta name="viewport" content="width=device-width"><meta name="robots" content="noindex">
<style>body{font:18px/1.55 Georgia,serif;max-width:42rem;margin:2rem auto;padding:0 1rem}h1,h2{line-height:1.25}</style>
</head><body><p>${said.preview}</p><main><h1>${escaped(content.title)}</h1><p>${escaped(content.subtitle)}</p>
<p>${escaped(content.organisation)}</p>${body.join('')}</main></body></html>`;
}

function elementsOf({ summary }: Omit<EditionContent, 'full'>): string {
  const items = summary.workingElements.map(
    ({ title, why }) => `<li><strong>${escaped(title)}</strong> ${why}</li>`,
  );
  return items.length === 0 ? '' : `<ul>${items.join('')}</ul>`;
}
