/**
 * The readable part of a public address, ended by letters of the id so that two equal titles differ and nothing
 * can be counted from it.
 */
export function slugOf(title: string, id: string): string {
  const words = title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/, '');
  return `${words || 'interventie'}-${id.replaceAll('-', '').slice(-8)}`;
}
