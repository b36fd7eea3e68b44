import type { Signing } from './ports.ts';

/** HMAC with SHA-256 by a secret of 32 bytes. What is signed is never compared by us: the platform does, in constant time. */
export function signingWith(secret: Uint8Array<ArrayBuffer>): Signing {
  const algorithm = { name: 'HMAC', hash: 'SHA-256' } as const;
  const key = crypto.subtle.importKey('raw', secret, algorithm, false, ['sign', 'verify']);
  return {
    sign: async (text) => {
      const signature = await crypto.subtle.sign('HMAC', await key, encoded(text));
      return Array.from(new Uint8Array(signature), (byte) => byte.toString(16).padStart(2, '0')).join('');
    },
    verify: async (text, signature) => {
      if (!signatureShape.test(signature)) return false;
      const bytes = Uint8Array.from(signature.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
      return crypto.subtle.verify('HMAC', await key, bytes, encoded(text));
    },
  };
}

/** One way to write each, so that no two addresses are the same one. */
const signatureShape = /^[0-9a-f]{64}$/;

function encoded(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}
