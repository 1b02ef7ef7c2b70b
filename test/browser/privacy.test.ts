import { type Request } from "playwright-core";
import { type OpenPane, openPane } from "./pane";

/** Names that a client's data could leave by: each is asked for in the pane, and each must be refused. */
const ways: Record<string, () => unknown> = {
  fetch: () => fetch("https://example.com/?client=1").catch(() => undefined),
  XMLHttpRequest: () => {
    const request = new XMLHttpRequest();
    request.open("GET", "https://example.com/");
    request.send();
  },
  WebSocket: () => new WebSocket("wss://example.com/"),
  sendBeacon: () => navigator.sendBeacon("https://example.com/", "client"),
  "an image": () => (new Image().src = "https://example.com/client.png"),
  "a script": () =>
    document.head.append(
      Object.assign(document.createElement("script"), { src: "https://example.com/a.js" }),
    ),
  "a script in the page": () =>
    document.head.append(Object.assign(document.createElement("script"), { text: "window.ran = 1" })),
  "a frame": () =>
    document.body.append(Object.assign(document.createElement("iframe"), { src: "https://example.com/" })),
  "a style sheet": () =>
    document.head.append(
      Object.assign(document.createElement("link"), { rel: "stylesheet", href: "https://example.com/a.css" }),
    ),
  "a form": () => {
    const form = Object.assign(document.createElement("form"), {
      action: "https://example.com/",
      target: "_blank",
      method: "post",
    });
    document.body.append(form);
    form.submit();
  },
};

let open: OpenPane;

beforeAll(async () => {
  open = await openPane();
});
afterAll(() => open?.close());

const pane = () => open.page.frame({ url: /taskpane/ })!;

test("walking through every part of the pane violates no policy and asks for nothing beyond the page", async () => {
  await pane().evaluate(() => {
    const violations: string[] = [];
    Object.assign(window, { violations });
    document.addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) =>
      violations.push(`${effectiveDirective} ${blockedURI}`),
    );
  });
  for (const name of ["AFTERTAXROOM", "LIMIT", "BOOK"]) {
    await open.openFunction(name);
    await open.pane.getByRole("button", { name: "Insert into the selected cell" }).click();
  }
  for (const address of ["Client!B18", "Client!E5", "Clients!G9", "Client!A1"]) await open.explain(address);
  expect(await pane().evaluate(() => (window as unknown as { violations: string[] }).violations)).toEqual([]);
  expect(open.complaints).toEqual([]);
});

test.each(Object.keys(ways))("the page's policy stops %s, and this suite would have seen it", async (way) => {
  const left: string[] = [];
  // A request that the policy stops is told of, and told to have failed for that reason.
  const note = (request: Request): void => {
    const isOurs = request.url().includes("example.com");
    if (isOurs && request.failure()?.errorText !== "csp")
      left.push(`${request.url()} ${request.failure()?.errorText}`);
  };
  open.page.on("requestfailed", note).on("requestfinished", note);
  const before = open.complaints.length;
  const violation = pane().evaluate(
    () =>
      new Promise<string>((resolve) =>
        document.addEventListener("securitypolicyviolation", (event) => resolve(event.effectiveDirective), {
          once: true,
        }),
      ),
  );
  await pane().evaluate(`void (${ways[way]!.toString()})()`);
  expect(await violation).toMatch(/^(connect|img|script|frame|style|form)-/);
  await open.page.waitForTimeout(100);
  expect(left).toEqual([]);
  expect(open.complaints.length).toBeGreaterThan(before);
});
