import { HIDE_CHANNEL } from '@/utils/core/hide-channel';

/** Has every open page of ours go blank at once. */
export function hidePages(): void {
  const channel = new BroadcastChannel(HIDE_CHANNEL);
  channel.postMessage('hide');
  channel.close();
}
