/**
 * For what people wrote in a submission, whatever the language of the screen: submissions are in Dutch, and a screen
 * reader must not read them with English sounds.
 */
export const written = { lang: 'nl' } as const;
