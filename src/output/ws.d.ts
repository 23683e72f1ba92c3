// What we use of the library that speaks WebSocket, which brings no types of its own.
declare module 'ws' {
  export class WebSocket {
    constructor(
      address: string,
      options: {
        followRedirects: boolean;
        perMessageDeflate: boolean;
        allowSynchronousEvents: boolean;
        maxPayload: number;
      },
    );
    on(event: 'open' | 'close', listener: () => void): void;
    on(event: 'error', listener: (error: Error) => void): void;
    on(event: 'message', listener: (message: Buffer) => void): void;
    send(message: string): void;
    close(): void;
    /** Ends the connection without taking leave, also one that is not open yet. */
    terminate(): void;
  }
}
