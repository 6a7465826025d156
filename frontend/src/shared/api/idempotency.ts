function randomKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/**
 * Keys for POST requests. The same request keeps its key until an answer has arrived, so that pressing
 * the button again after a lost connection cannot create a thing twice.
 */
export class IdempotencyKeys {
  private readonly pending = new Map<string, string>()

  keyFor(fingerprint: string): string {
    const key = this.pending.get(fingerprint) ?? randomKey()
    this.pending.set(fingerprint, key)
    return key
  }

  answered(fingerprint: string): void {
    this.pending.delete(fingerprint)
  }
}
