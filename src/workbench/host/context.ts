import { apiNotFound } from "./errors";
import { type RequirementSets } from "./requirement-sets";

const ENGLISH_US = 1033;

/** A shared runtime that also answers custom functions; without the second office.js never starts to. */
const HOST_FLAGS = 1 | 2;

/** What Excel says about itself and the document when an add-in starts. */
export interface Startup {
  documentUrl: string;
  settings: Map<string, unknown>;
  sets: RequirementSets;
  /** The theme's colors, as JSON; office.js asks again and again. */
  theme(): string;
}

/** `window.external`, where office.js asks Excel for Windows which document it serves, and what Excel can do. */
export function startupContext({ documentUrl, settings, sets, theme }: Startup): object {
  const documentSettings = new DocumentSettings(settings);
  const context = {
    GetAppType: () => 1,
    GetSolutionRef: () => "megaroth",
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetHostFullVersion: () => "16.0.20000.0",
    GetAppUILocale: () => ENGLISH_US,
    GetAppDataLocale: () => ENGLISH_US,
    GetDocUrl: () => documentUrl,
    GetAppCapabilities: () => 1,
    GetActivationMode: () => 1,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => "",
    GetCorrelationId: () => "workbench",
    GetInstanceId: () => "workbench",
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetSupportedMatrix: () => JSON.stringify(sets),
    GetHostCustomMessage: () => "",
    GetDialogRequirementMatrix: () => "",
    GetFeaturesForSolution: () => "{}",
    GetInitialDisplayMode: () => 0,
    GetOmToken: () => "",
    GetSettings: () => documentSettings,
    GetOfficeThemeInfo: theme,
    Execute: () => notModeled("the methods of Office.context.document"),
    Register: () => notModeled("the events of Office.context.document"),
    Unregister: () => notModeled("the events of Office.context.document"),
  };
  return {
    GetContext: () => context,
    GetHostInfo: () => `Excel|Win32|16.01|en-US|telemetry||disableLogging|${HOST_FLAGS}`,
    GetLoggingAllowed: () => false,
  };
}

/** `Office.context.document.settings`: it writes all that it knows at once, and knows what it has read. */
class DocumentSettings {
  private known: string[] = [];

  constructor(private readonly settings: Map<string, unknown>) {}

  Read(keys: string[], values: string[]): void {
    for (const [key, value] of this.settings) {
      keys.push(key);
      values.push(JSON.stringify(value));
    }
    this.known = [...this.settings.keys()];
  }

  Write(keys: string[], values: string[]): void {
    for (const key of this.known) this.settings.delete(key);
    keys.forEach((key, i) => this.settings.set(key, JSON.parse(values[i] ?? "null")));
    this.known = [...keys];
  }
}

/** The older, document-wide interface: an add-in for today's Excel has no need of it. */
function notModeled(what: string): never {
  throw apiNotFound(what);
}
