import { generateRandomId, ICommandService, type Injector } from "@univerjs/core";
import { IDefinedNamesService, type IDefinedNamesServiceParam } from "@univerjs/engine-formula";
import {
  RemoveDefinedNameCommand,
  SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
  SetDefinedNameCommand,
} from "@univerjs/sheets";
import { type DefinedName } from "../host/book";

/**
 * The names of the grid's workbook. They are read and written past the grid's facade, which knows no two names
 * that differ in scope alone. The grid writes a reference without the equal sign.
 */
export class UniverNames {
  constructor(
    private readonly injector: Injector,
    private readonly unitId: string,
  ) {}

  get all(): DefinedName[] {
    return this.params.map(fromGrid);
  }

  set(name: DefinedName): void {
    this.run(SetDefinedNameCommand.id, {
      id: this.find(name)?.id ?? generateRandomId(10),
      name: name.name,
      formulaOrRefString: isReference(name.formula) ? name.formula.slice(1) : name.formula,
      comment: name.comment,
      hidden: !name.visible,
      localSheetId: name.sheetId ?? SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
    });
  }

  delete(name: DefinedName): void {
    const known = this.find(name);
    if (known) this.run(RemoveDefinedNameCommand.id, known);
  }

  private get params(): IDefinedNamesServiceParam[] {
    return Object.values(this.injector.get(IDefinedNamesService).getDefinedNameMap(this.unitId) ?? {});
  }

  private run(command: string, param: IDefinedNamesServiceParam): void {
    this.injector.get(ICommandService).syncExecuteCommand(command, { ...param, unitId: this.unitId });
  }

  private find({ name, sheetId }: DefinedName): IDefinedNamesServiceParam | undefined {
    return this.params.find((param) => {
      const other = fromGrid(param);
      return other.sheetId === sheetId && other.name.toLowerCase() === name.toLowerCase();
    });
  }
}

function fromGrid(param: IDefinedNamesServiceParam): DefinedName {
  const { name, formulaOrRefString, comment, hidden, localSheetId } = param;
  const isLocal = localSheetId !== undefined && localSheetId !== SCOPE_WORKBOOK_VALUE_DEFINED_NAME;
  return {
    name,
    ...(isLocal ? { sheetId: localSheetId } : {}),
    formula: formulaOrRefString.startsWith("=") ? formulaOrRefString : `=${formulaOrRefString}`,
    comment: comment ?? "",
    visible: hidden !== true,
  };
}

function isReference(formula: string): boolean {
  return /^=.+!\$?[A-Z]*\$?\d*(:\$?[A-Z]*\$?\d*)?$/i.test(formula);
}
