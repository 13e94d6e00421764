import type { Ask } from './ask';
import { edited, removed } from './change';
import type { PlanItem } from './plan';
import type { Stamp } from './record';
import type { Script } from './script';

/** Records that may point at an ask. */
export interface AskLinks {
  readonly asks: readonly Ask[];
  readonly planItems: readonly PlanItem[];
  readonly scripts: readonly Script[];
}

/** The records to write. */
export interface AskRemoval {
  readonly asks: readonly Ask[];
  readonly planItems: readonly PlanItem[];
  readonly scripts: readonly Script[];
}

/**
 * Deletes asks: their thanks and links go with them; scripts and practices stay (practice I8).
 * The tombstones come first in `asks`.
 *
 * @param ids of the asks to delete
 */
export function deleteAsks(ids: ReadonlySet<string>, links: AskLinks, now: Stamp): AskRemoval {
  const gone = links.asks.filter(({ id, deletedAt }) => ids.has(id) && deletedAt === undefined);
  const has = (id: string | undefined) => id !== undefined && ids.has(id);
  return {
    asks: [
      ...gone.map((ask) => removed(unlinked(ask, now), now)),
      ...links.asks
        .filter(({ id, followUpOf }) => has(followUpOf) && !ids.has(id))
        .map((ask) => edited(ask, { followUpOf: undefined }, now)),
    ],
    planItems: links.planItems
      .filter(({ askId }) => has(askId))
      .map((item) => edited(item, { askId: undefined }, now)),
    scripts: links.scripts
      .filter(({ askId }) => has(askId))
      .map((script) => edited(script, { askId: undefined }, now)),
  };
}

function unlinked(ask: Ask, now: Stamp): Ask {
  const links = { followUpOf: undefined, scriptId: undefined, planItemId: undefined, thanks: undefined };
  return edited(ask, links, now);
}
