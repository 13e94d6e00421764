import { asks } from './asks';
import { controls } from './controls';
import { dialog } from './dialog';
import { help } from './help';
import { journal } from './journal';
import { rehearsal } from './rehearsal';
import { settings } from './settings';
import type { Room } from './state';
import { week } from './week';

/** Every component of ours, in the states it can be in. */
export const rooms: readonly Room[] = [controls, asks, journal, rehearsal, week, settings, help, dialog];
