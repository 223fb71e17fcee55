/** What is measured. `as` names who asks; without it the address is public. */
export const targets = [
  { name: 'work queue, secretary', path: '/api/submissions?limit=25', as: 'secretary' },
  { name: 'work queue, assessor', path: '/api/submissions?limit=25', as: 'member' },
  {
    name: 'work queue, by date',
    path: '/api/submissions?limit=25&sort=due&state=screening',
    as: 'secretary',
  },
  { name: 'catalogue list', path: '/' },
  {
    name: 'catalogue, choices',
    path: '/?theme=poverty_debt&theme=parenting_youth&level=effective_good&level=well_described',
  },
  { name: 'catalogue, common word', path: '/?q=eenzaamheid' },
  { name: 'public page', path: '/interventies/fill-400' },
];
