/**
 * A response that holds a text or bytes as they are. The platform's own makes bytes of it and a stream of them, which who renders a
 * hundred thousand pages in order to write them does not need.
 */
export class TextResponse extends Response {
  /** The whole body, where it is a text or bytes. */
  readonly content: string | Uint8Array<ArrayBuffer> | undefined;

  constructor(body?: BodyInit | null, init?: ResponseInit) {
    const content = typeof body === 'string' || isBytes(body) ? body : undefined;
    // The empty text has the headers of any text, and so have no bytes.
    super(content === undefined ? body : content.slice(0, 0), init);
    this.content = content;
  }

  static override json(data: unknown, init: ResponseInit = {}): TextResponse {
    const headers = new Headers(init.headers);
    if (!headers.has('content-type')) headers.set('content-type', 'application/json');
    return new TextResponse(JSON.stringify(data), { ...init, headers });
  }

  override get body(): Response['body'] {
    return this.content === undefined ? super.body : new Blob([this.content]).stream();
  }

  override clone(): TextResponse {
    return this.content === undefined
      ? (super.clone() as TextResponse)
      : new TextResponse(this.content, this);
  }

  override text(): Promise<string> {
    if (typeof this.content === 'string') return Promise.resolve(this.content);
    return this.content === undefined ? super.text() : new Blob([this.content]).text();
  }

  override json(): Promise<unknown> {
    return this.content === undefined
      ? super.json()
      : this.text().then((text) => JSON.parse(text) as unknown);
  }

  override arrayBuffer(): Promise<ArrayBuffer> {
    return this.content === undefined ? super.arrayBuffer() : new Blob([this.content]).arrayBuffer();
  }
}

function isBytes(body: BodyInit | null | undefined): body is Uint8Array<ArrayBuffer> {
  return body instanceof Uint8Array && body.buffer instanceof ArrayBuffer;
}
