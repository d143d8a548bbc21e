import { type LookupAddress, type LookupOptions, lookup } from 'node:dns';
import { request as plainRequest } from 'node:http';
import { request as secureRequest } from 'node:https';
import { Readable } from 'node:stream';
import { isPrivateAddress } from './provider-host.ts';

/** A host whose name led to an address inside the own network. */
export class PrivateAddress extends Error {}

type LookupCallback = (error: Error | null, address: string | LookupAddress[], family?: number) => void;

/** Looks a name up for the connection itself, so that no second answer of the name service can lead elsewhere. */
export function publicLookup(host: string, options: LookupOptions, done: LookupCallback): void {
  lookup(host, { ...options, all: true }, (error, addresses) => {
    const [first] = addresses ?? [];
    if (error || !first) return done(error ?? new Error('no address'), '');
    if (addresses.some(({ address }) => isPrivateAddress(address))) return done(new PrivateAddress(), '');
    return options.all ? done(null, addresses) : done(null, first.address, first.family);
  });
}

/**
 * `fetch` for a GET that connects only to the addresses it has looked at itself: those of the own network are refused
 * unless allowed. Redirections are answers like others and never followed.
 */
export function fetchFrom(allowPrivate: boolean): (input: string | URL | Request) => Promise<Response> {
  return (input) => {
    const asked = new Request(input);
    return new Promise((resolve, reject) => {
      const send = asked.url.startsWith('https:') ? secureRequest : plainRequest;
      const sent = send(
        asked.url,
        {
          headers: Object.fromEntries(asked.headers),
          signal: asked.signal,
          ...(allowPrivate ? {} : { lookup: publicLookup as never }),
        },
        (answer) => {
          const status = answer.statusCode ?? 0;
          const headers = new Headers();
          for (const [name, value] of Object.entries(answer.headers)) headers.set(name, String(value));
          if (status >= 300 && status < 400) {
            answer.destroy();
            reject(new TypeError('redirected'));
          } else
            resolve(
              new Response(
                status === 204 || status === 205 ? null : (Readable.toWeb(answer) as ReadableStream),
                { status, headers },
              ),
            );
        },
      );
      sent.on('error', reject);
      sent.end();
    });
  };
}
