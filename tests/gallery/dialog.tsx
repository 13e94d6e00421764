import { Dialog } from '@/components/dialog';
import { LONG, nothing, type Room } from './state';

/** What covers the rest has a room of its own. */
export const dialog: Room = {
  name: 'dialog',
  states: [
    {
      name: 'dialog',
      view: () => (
        <Dialog title={LONG} onClose={nothing}>
          <p>What it is about</p>
        </Dialog>
      ),
    },
  ],
};
