import { describe, expect, test } from 'vitest';
import { idOf } from '@/tests/support/ids';
import { reactionWith } from '@/tests/support/scripts';
import { rolePlayTurns } from '@/utils/core/practice/role-play';
import { seededRandom } from '@/utils/core/practice/seeded-random';

const reactions = [1, 2, 3, 4, 5, 6].map((n) => reactionWith({ id: idOf(n), theySay: `answer ${n}` }));

describe('the turns of a role-play', () => {
  test('bring each reaction once on each side, the asking side first', () => {
    const turns = rolePlayTurns(reactions, seededRandom('a'));
    expect(turns.map(({ side }) => side)).toEqual(
      [1, 2].flatMap((half) => reactions.map(() => (half === 1 ? 'asking' : 'asked'))),
    );
    for (const side of ['asking', 'asked']) {
      const ids = turns.filter((turn) => turn.side === side).map(({ reaction }) => reaction.id);
      expect(ids.toSorted()).toEqual(reactions.map(({ id }) => id));
    }
  });

  test('come in an order of their own for each side and each draw', () => {
    const orders = ['a', 'b', 'c'].flatMap((seed) => {
      const ids = rolePlayTurns(reactions, seededRandom(seed)).map(({ reaction }) => reaction.id);
      return [ids.slice(0, 6).join(), ids.slice(6).join()];
    });
    expect(new Set(orders).size).toBeGreaterThan(3);
  });

  test('leave out a reaction in which the other person says nothing', () => {
    expect(rolePlayTurns([reactionWith({ theySay: '  ' })], seededRandom('a'))).toEqual([]);
  });
});
