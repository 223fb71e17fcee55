import autocannon from 'autocannon';
import { bareAddress } from './opened.mjs';

const turns = Number(process.env.BENCH_SECONDS ?? 5);
const leastShare = 0.5;
const mostSlower = 1.5;

/** Answers of one second, by ten connections; refusals are faults. */
async function turn(url, headers) {
  const result = await autocannon({ url, headers, connections: 10, duration: 1 });
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${url}: ${result.non2xx} refused, ${result.errors} errors`);
  return result['2xx'] / result.duration;
}

const median = (values) => {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
};

/** Asks all servers in turns; the first turn warms up and does not count. */
export async function measure(target, opened) {
  const rounds = [];
  for (let round = 0; round <= turns; round += 1) {
    const rates = [];
    for (const { ours, bare, headers } of opened)
      rates.push({
        bare: await turn(bare.url + bareAddress(target.name), {}),
        ours: await turn(ours.url + target.path, headers[target.name]),
      });
    if (round > 0) rounds.push(rates);
  }
  const [small, large] = opened.map((_, at) => ({
    bare: median(rounds.map((rates) => rates[at].bare)),
    ours: median(rounds.map((rates) => rates[at].ours)),
    share: median(rounds.map((rates) => rates[at].ours / rates[at].bare)),
  }));
  return { small, large, slower: median(rounds.map((rates) => rates[0].ours / rates[1].ours)) };
}

/** Prints one line; answers whether the target meets its marks. */
export function show(target, { small, large, slower }, opened) {
  const shown = ({ bare, ours, share }, at) =>
    `${opened[at].routes[bareAddress(target.name)].statements.length} statements` +
    `  bare ${bare.toFixed(0).padStart(5)}/s  ours ${ours.toFixed(0).padStart(5)}/s  share ${share.toFixed(2)}`;
  const faults = [
    ...(Math.min(small.share, large.share) < leastShare ? [`SHARE BELOW ${leastShare}`] : []),
    ...(slower > mostSlower ? [`SLOWER THAN ${mostSlower}`] : []),
  ];
  console.log(
    `${target.name.padEnd(24)} ${[shown(small, 0), shown(large, 1)].join('   |   ')}   |   slower ${slower.toFixed(2)}  ${faults.join(', ')}`,
  );
  return faults.length === 0;
}
