/**
 * A response that holds a text as it is. The platform's own makes bytes of it and a stream of them, which who renders a
 * hundred thousand pages in order to write them does not need.
 */
export class TextResponse extends Response {
  /** The whole body, where it is a text. */
  readonly content: string | undefined;

  constructor(body?: BodyInit | null, init?: ResponseInit) {
    const isText = typeof body === 'string';
    // The empty text has the headers of any text.
    super(isText ? '' : body, init);
    this.content = isText ? body : undefined;
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
    return this.content === undefined ? super.text() : Promise.resolve(this.content);
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
