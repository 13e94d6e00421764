import { render, screen } from '@solidjs/testing-library';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { RolePlay } from '@/components/practice/role-play';
import { reactionWith, scriptWith } from '@/tests/support/scripts';

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

describe('role-play', () => {
  test('plays every reaction, swaps sides, and tells what was practised', async () => {
    const onDone = vi.fn();
    const script = scriptWith();
    render(() => <RolePlay script={script} random={() => 0} speaker={undefined} onDone={onDone} />);

    await press('I have said it');
    // With this randomness the last reaction comes first. The own line waits until it is asked for.
    expect(screen.getByText('No.')).toBeTruthy();
    expect(screen.queryByText('Thanks for telling me.')).toBeNull();
    await press('Show my line');
    expect(screen.getByText('Thanks for telling me.')).toBeTruthy();
    await press('Next one');
    expect(screen.getByText('Sure.')).toBeTruthy();
    await press('Show my line');
    await press('Next one');

    expect(screen.getByText(/Sides are swapped/)).toBeTruthy();
    await press('I have heard it');
    await press('I have said it');
    expect(screen.getByText('They reply')).toBeTruthy();
    await press('Next one');
    await press('I have said it');
    await press('Done');
    expect(onDone).toHaveBeenCalledExactlyOnceWith(
      ['', ''].map((_, index) => script.reactions[1 - index]?.id),
    );
  });

  test('says the other side with the voice of the machine when asked to, and no silence', async () => {
    const speaker = { say: vi.fn(), stop: vi.fn() };
    const reactions = [reactionWith({ kind: 'silence', theySay: '(no answer)', iSay: 'Take your time.' })];
    render(() => (
      <RolePlay script={scriptWith({ reactions })} random={() => 0} speaker={speaker} onDone={vi.fn()} />
    ));
    await press('I have said it');
    expect(speaker.say).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole('checkbox', { name: /own voice/ }));
    expect(speaker.say).not.toHaveBeenCalled();
    await press('Show my line');
    await press('Next one');
    expect(speaker.say).toHaveBeenLastCalledWith(expect.stringContaining('could you look over my draft?'));
    await press('I have heard it');
    await press('I have said it');
    expect(speaker.say).toHaveBeenLastCalledWith('Take your time.');
  });

  test('says what helps when there is nothing to play', () => {
    render(() => (
      <RolePlay
        script={scriptWith({ reactions: [] })}
        random={() => 0}
        speaker={undefined}
        onDone={vi.fn()}
      />
    ));
    expect(screen.getByText(/no reactions to play yet/)).toBeTruthy();
  });
});
