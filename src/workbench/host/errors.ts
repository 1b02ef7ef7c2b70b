/** An error as Excel reports it to an add-in: a code to act on and a sentence to read. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/** Whether an error is one of Excel's. The grid stands in another window, whose errors are of another class. */
export function isHostError(error: unknown): error is HostError {
  return typeof error === "object" && error !== null && "code" in error && typeof error.code === "string";
}

/** The host does not model this member. Real Excel may well have it: model it here before an add-in uses it. */
export function apiNotFound(member: string): HostError {
  return new HostError("ApiNotFound", `The API you are trying to use could not be found: ${member}.`);
}

/** The argument is of a kind or a shape that Excel refuses. */
export function invalidArgument(detail: string): HostError {
  return new HostError(
    "InvalidArgument",
    `The argument is invalid or missing or has an incorrect format. ${detail}`,
  );
}

/** No sheet, setting or other item of that name. */
export function itemNotFound(item: string): HostError {
  return new HostError("ItemNotFound", `The requested resource doesn't exist: ${item}.`);
}

/** The largest request, answer or custom-function call that Excel carries, in bytes. */
export const PAYLOAD_LIMIT = 5 * 1024 * 1024;

/** The length of a text in UTF-8 bytes, which is what Excel's limit counts. */
export function payloadSize(text: string): number {
  let bytes = text.length;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit > 0x7f) bytes += unit > 0x7ff && (unit < 0xd800 || unit > 0xdfff) ? 2 : 1;
  }
  return bytes;
}

/** The add-in asked for more than Excel sends in one reply. */
export function replyTooLarge(bytes: number): HostError {
  return new HostError(
    "ResponsePayloadSizeLimitExceeded",
    `The response payload size has exceeded the limit: ${bytes} bytes, of ${PAYLOAD_LIMIT} allowed.`,
  );
}

/** The add-in sent more than Excel takes in one request. */
export function requestTooLarge(bytes: number): HostError {
  return new HostError(
    "RequestPayloadSizeLimitExceeded",
    `The request payload size has exceeded the limit: ${bytes} bytes, of ${PAYLOAD_LIMIT} allowed.`,
  );
}
