import type { Channel } from '../practice/record';

/** Face to face, or in writing: people expect too little of the one and too much of the other. */
export type ChannelGroup = 'live' | 'written';

export const channelGroups: readonly ChannelGroup[] = ['live', 'written'];

/**
 * The group of a channel: live is in person, video and phone; the rest is written (Roghanizad & Bohns 2017, 2022
 * found the error of expectation to turn round between the two).
 */
export function channelGroupOf(channel: Channel | undefined): ChannelGroup {
  return channel === 'in_person' || channel === 'video' || channel === 'phone' ? 'live' : 'written';
}
