import { placesOfNames } from '#domain';

/** Selects this name where it first stands in a text field of the page, so that what is typed takes its place. */
export function selectName(name: string): void {
  for (const field of document.querySelectorAll<HTMLTextAreaElement>('#main textarea')) {
    const [place] = placesOfNames(field.value, [name]);
    if (!place) continue;
    // In this order: a browser brings the selection into view when the field gets the focus.
    field.setSelectionRange(place.start, place.end);
    field.focus();
    return;
  }
}
