import { beforeEach, describe, expect, test, vi } from 'vitest';
import { Refused, send, sendUntilHeard } from '@/utils/browser/messages/send';

const sendMessage = vi.hoisted(() => vi.fn<(envelope: unknown) => Promise<unknown>>());
vi.mock('wxt/browser', () => ({ browser: { runtime: { sendMessage } } }));

beforeEach(() => {
  sendMessage.mockReset();
});

const answered = { ok: true, reply: [] };

describe('a message', () => {
  test('brings its reply', async () => {
    sendMessage.mockResolvedValue(answered);
    expect(await send('scripts.titles')).toEqual([]);
    expect(sendMessage).toHaveBeenCalledExactlyOnceWith({ type: 'scripts.titles', request: undefined });
  });

  test('that is refused says so', async () => {
    sendMessage.mockResolvedValue({ ok: false, reason: 'this site is off' });
    await expect(send('scripts.titles')).rejects.toThrow(Refused);
  });

  test('that nobody answers is an error, and not sent again by itself', async () => {
    sendMessage.mockResolvedValue(undefined);
    await expect(send('asks.log', { channel: 'email' })).rejects.toThrow('No answer to asks.log');
    expect(sendMessage).toHaveBeenCalledOnce();
  });
});

describe('a message that may come twice', () => {
  test.each([
    ['is not answered', () => Promise.resolve(undefined)],
    ['does not arrive', () => Promise.reject(new Error('Could not establish connection.'))],
  ])('is sent again where it %s', async (_, first) => {
    sendMessage.mockImplementationOnce(first).mockResolvedValue(answered);
    expect(await sendUntilHeard('scripts.titles')).toEqual([]);
    expect(sendMessage).toHaveBeenCalledTimes(2);
  });

  test('is sent twice and no more', async () => {
    sendMessage.mockResolvedValue(undefined);
    await expect(sendUntilHeard('scripts.titles')).rejects.toThrow('No answer');
    expect(sendMessage).toHaveBeenCalledTimes(2);
  });

  test('is not sent again where it was refused', async () => {
    sendMessage.mockResolvedValue({ ok: false, reason: 'this site is off' });
    await expect(sendUntilHeard('scripts.titles')).rejects.toThrow(Refused);
    expect(sendMessage).toHaveBeenCalledOnce();
  });
});
