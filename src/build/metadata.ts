import { type Compiler, sources } from "webpack";
import { withYears } from "./years";

interface Metadata {
  allowCustomDataForDataTypeAny?: boolean;
  allowErrorForDataTypeAny?: boolean;
  functions: { name: string; helpUrl?: string }[];
}

/**
 * Completes the generated functions.json: an error cell shall reach a function and not keep it from being called,
 * which the generator cannot say; linked data types shall not, which it always allows; {years} are
 * filled in; and each function has its help.
 */
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
        compilation.updateAsset(this.file, (generated) => {
          const metadata = JSON.parse(withYears(generated.source().toString())) as Metadata;
          delete metadata.allowCustomDataForDataTypeAny;
          for (const each of metadata.functions) each.helpUrl = `${this.address}/help/${each.name}.html`;
          return new sources.RawSource(
            JSON.stringify({ allowErrorForDataTypeAny: true, ...metadata }, null, 1),
          );
        });
      });
    });
  }
}
