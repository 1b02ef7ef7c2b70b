import { HostError, PAYLOAD_LIMIT, payloadSize, replyTooLarge, requestTooLarge } from "./errors";
import {
  type EventEntry,
  MessageType,
  type QueryRequest,
  type QueryResponse,
  type RequestMessage,
} from "./wire";

/** The object that office.js looks for as `window._richApiNativeBridge`. */
export interface NativeBridge {
  onMessageFromHost: ((text: string) => void) | null;
  sendMessageToHost(text: string): void;
}

/** The channel between office.js and the host: JSON text both ways, and never an answer at once. */
export class Bridge implements NativeBridge {
  onMessageFromHost: ((text: string) => void) | null = null;

  constructor(private readonly answer: (request: QueryRequest, flags: number) => Promise<QueryResponse>) {}

  sendMessageToHost(text: string): void {
    setTimeout(() => void this.reply(text), 0);
  }

  /** Tells the add-in of something that happened in Excel. */
  sendEvents(entries: EventEntry[]): void {
    this.post({ type: MessageType.event, message: { entries } });
  }

  private async reply(text: string): Promise<void> {
    const { id, message, flags = 0 } = JSON.parse(text) as RequestMessage;
    try {
      const body = await this.answer(this.checked(message), flags);
      // What the request did stays done, though the add-in never sees the reply.
      const bytes = payloadSize(JSON.stringify(body));
      if (bytes > PAYLOAD_LIMIT) throw replyTooLarge(bytes);
      this.post({ id, type: MessageType.reply, message: { statusCode: 200, headers: {}, body } });
    } catch (error) {
      const code = error instanceof HostError ? error.code : "GeneralException";
      const body = { error: { code, message: error instanceof Error ? error.message : String(error) } };
      this.post({ id, type: MessageType.reply, message: { statusCode: 400, headers: {}, body } });
    }
  }

  private checked({ url, body }: RequestMessage["message"]): QueryRequest {
    if (url !== "ProcessQuery") throw new HostError("ApiNotFound", `The host does not answer "${url}".`);
    const request = (typeof body === "string" ? JSON.parse(body) : body) as QueryRequest;
    // Results of custom functions are judged call by call, so that one that is too large disturbs no other.
    const results = request.Actions.some(({ Name }) => Name === "SetInvocationArrayResults");
    const bytes = results ? 0 : payloadSize(JSON.stringify(request));
    if (bytes > PAYLOAD_LIMIT) throw requestTooLarge(bytes);
    return request;
  }

  private post(message: unknown): void {
    this.onMessageFromHost?.(JSON.stringify(message));
  }
}
