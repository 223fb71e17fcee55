import { useQuery } from '@tanstack/react-query';
import { ApiError, api, keyOf } from '../api/index.js';

const everySeconds = 3;

/** Reads an address again and again, so that every screen in the room shows the same; stops while nobody looks. */
export function useLive<T>(path: string) {
  return useQuery<T, ApiError>({
    queryKey: keyOf(path),
    queryFn: () => api.get<T>(path),
    refetchInterval: everySeconds * 1000,
  });
}
