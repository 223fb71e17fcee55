import { useQuery } from '@tanstack/react-query';
import type { ApiError } from '../api/index.js';
import { tellsItself } from '../api/lasting.js';

const everySeconds = 3;

interface Reading<T> {
  queryKey: unknown[];
  queryFn: () => Promise<T>;
}

/**
 * Reads an address again and again, so that every screen in the room shows the same; stops while nobody looks. What
 * fails is not tried again at once: the next turn does that, and what is closed to the reader is said without delay.
 * Not `wanted`, nothing is asked.
 */
export function useLive<T, Shown = T>(reading: Reading<T>, select?: (answer: T) => Shown, wanted = true) {
  return useQuery<T, ApiError, Shown>({
    ...reading,
    select,
    meta: tellsItself,
    retry: false,
    enabled: wanted,
    refetchInterval: everySeconds * 1000,
  });
}
