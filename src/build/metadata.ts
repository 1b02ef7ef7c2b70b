import { type Compiler, sources } from "webpack";

interface Metadata {
  allowCustomDataForDataTypeAny?: boolean;
  allowErrorForDataTypeAny?: boolean;
  functions: { name: string; helpUrl?: string }[];
}

/**
 * Completes the generated functions.json: an error cell shall reach a function and not keep it from being called,
 * which the generator cannot say; linked data types shall not, which it always allows; and each function has its help.
 */
export function completed(generated: string, address: string): string {
  const metadata = JSON.parse(generated) as Metadata;
  delete metadata.allowCustomDataForDataTypeAny;
  for (const each of metadata.functions) each.helpUrl = `${address}/help/${each.name}.html`;
  return JSON.stringify({ allowErrorForDataTypeAny: true, ...metadata }, null, 1);
}

/** Completes functions.json in a build. */
export class FunctionMetadata {
  constructor(
    private readonly file: string,
    private readonly address: string,
  ) {}

  apply(compiler: Compiler): void {
    compiler.hooks.compilation.tap("FunctionMetadata", (compilation) => {
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE;
      compilation.hooks.processAssets.tap({ name: "FunctionMetadata", stage }, () => {
        if (compilation.errors.length > 0) return;
        compilation.updateAsset(
          this.file,
          (generated) => new sources.RawSource(completed(generated.source().toString(), this.address)),
        );
      });
    });
  }
}
