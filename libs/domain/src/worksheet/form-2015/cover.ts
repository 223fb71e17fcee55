import type { Chapter, Option } from '../form.js';
import { always, question } from './question.js';

const databanks: readonly Option[] = [
  { id: 'social', label: { nl: 'Sociale interventies', en: 'Social interventions' } },
  { id: 'health', label: { nl: 'Gezondheid en leefstijl', en: 'Health and lifestyle' } },
  { id: 'youth', label: { nl: 'Jeugd', en: 'Youth' } },
  { id: 'sport', label: { nl: 'Sport en bewegen', en: 'Sport and exercise' } },
  { id: 'long_term_care', label: { nl: 'Langdurende zorg', en: 'Long-term care' } },
];

/** Who describes what, for which databank. Address and telephone never become public. */
export const cover: Chapter = {
  id: 'cover',
  number: '',
  title: { nl: 'Colofon', en: 'Colophon' },
  sections: [
    {
      id: 'cover.intervention',
      number: '',
      title: { nl: 'De interventie', en: 'The intervention' },
      questions: [
        question({
          id: 'cover.title',
          title: { nl: 'Titel', en: 'Title' },
          guidance: {
            nl: 'De naam waaronder u de interventie uitvoert. Een afkorting schrijft u de eerste keer uit.',
            en: 'The name under which you deliver the intervention. Write an abbreviation in full the first time.',
          },
          type: 'text',
          maxWords: 25,
          ...always,
        }),
        question({
          id: 'cover.subtitle',
          title: { nl: 'Ondertitel', en: 'Subtitle' },
          guidance: {
            nl: 'Eén regel die zegt wat u doet en voor wie. Laat leeg als de titel dat al zegt.',
            en: 'One line that says what you do and for whom. Leave it empty when the title already says so.',
          },
          type: 'text',
          maxWords: 40,
        }),
        question({
          id: 'cover.databanks',
          title: { nl: 'Databank', en: 'Databank' },
          guidance: {
            nl: 'Kies waar de interventie volgens u thuishoort. Meer dan één mag. Bij de screening bespreken wij uw keuze met u.',
            en: 'Choose where you think the intervention belongs. You may choose more than one. We discuss your choice at the screening.',
          },
          type: 'multi',
          options: databanks,
          minItems: 1,
          ...always,
        }),
      ],
    },
    {
      id: 'cover.owner',
      number: '',
      title: { nl: 'Ontwikkelaar of licentiehouder', en: 'Developer or licence holder' },
      questions: [
        question({
          id: 'cover.organisation',
          title: { nl: 'Organisatie', en: 'Organisation' },
          guidance: {
            nl: 'De organisatie die eigenaar is van de interventie of de licentie heeft. Bij haar vragen anderen het handboek aan.',
            en: 'The organisation that owns the intervention or holds its licence. Others ask this organisation for the handbook.',
          },
          type: 'text',
          maxWords: 30,
          ...always,
        }),
        question({
          id: 'cover.email',
          title: { nl: 'E-mailadres', en: 'E-mail address' },
          guidance: {
            nl: 'Een adres dat blijft bestaan als een medewerker vertrekt. Het komt op de openbare pagina.',
            en: 'An address that remains when a colleague leaves. It appears on the public page.',
          },
          type: 'email',
          ...always,
        }),
        question({
          id: 'cover.phone',
          title: { nl: 'Telefoon', en: 'Telephone' },
          guidance: {
            nl: 'Alleen voor overleg met het instituut. Het nummer wordt niet openbaar.',
            en: 'Only for contact with the institute. The number does not become public.',
          },
          type: 'text',
          maxWords: 10,
        }),
        question({
          id: 'cover.website',
          title: { nl: 'Website van de interventie', en: 'Website of the intervention' },
          guidance: {
            nl: 'Het volledige adres, met https:// ervoor.',
            en: 'The full address, starting with https://.',
          },
          type: 'url',
        }),
        question({
          id: 'cover.contact_person',
          title: { nl: 'Contactpersoon', en: 'Contact person' },
          guidance: {
            nl: 'Wie kan vragen over de interventie beantwoorden? Noem naam en functie.',
            en: 'Who can answer questions about the intervention? Give name and position.',
          },
          type: 'text',
          maxWords: 20,
          ...always,
        }),
      ],
    },
    {
      id: 'cover.description',
      number: '',
      title: { nl: 'Deze beschrijving', en: 'This description' },
      questions: [
        question({
          id: 'cover.authors',
          title: { nl: 'Auteurs', en: 'Authors' },
          guidance: {
            nl: 'Wie schreef deze beschrijving? Eén naam per regel. Zij staan later bij de bronvermelding.',
            en: 'Who wrote this description? One name per line. They are named in the citation later.',
          },
          type: 'list',
          minItems: 1,
          maxItems: 12,
          ...always,
        }),
        question({
          id: 'cover.institute',
          title: { nl: 'Instituut', en: 'Institute' },
          guidance: {
            nl: 'De hogeschool, het kennisinstituut of de organisatie waar de auteurs werken.',
            en: 'The university, knowledge institute or organisation where the authors work.',
          },
          type: 'text',
          maxWords: 30,
        }),
        question({
          id: 'cover.place',
          title: { nl: 'Plaats', en: 'Place' },
          guidance: { nl: 'De vestigingsplaats van de auteurs.', en: 'Where the authors are based.' },
          type: 'text',
          maxWords: 10,
        }),
        question({
          id: 'cover.date',
          title: { nl: 'Datum', en: 'Date' },
          guidance: {
            nl: 'De dag waarop u deze beschrijving afrondde.',
            en: 'The day on which you completed this description.',
          },
          type: 'date',
        }),
      ],
    },
  ],
};
