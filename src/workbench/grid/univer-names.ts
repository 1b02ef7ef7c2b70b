import { generateRandomId, ICommandService, type Injector } from "@univerjs/core";
import { IDefinedNamesService, type IDefinedNamesServiceParam } from "@univerjs/engine-formula";
import {
  RemoveDefinedNameCommand,
  SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
  SetDefinedNameCommand,
} from "@univerjs/sheets";
import { type DefinedName } from "../host/book";

/** Parts the name as the grid has it from a number; no name of Excel can hold it. */
const MARK = "\u00b7";

/** Texts, sheets in quotation marks, and what may be a name: no function, no sheet, no part of a reference. */
const TOKENS = new RegExp(
  [
    '"(?:[^"]|"")*"',
    "'(?:[^']|'')*'",
    "(?<![\\p{L}\\p{N}_.$!])[\\p{L}_\\\\][\\p{L}\\p{N}_.\\\\?]*(?![\\p{L}\\p{N}_.\\\\?]*[(!])",
  ].join("|"),
  "gu",
);

/**
 * The names of the grid's workbook. The engine of the grid takes no notice of a name's scope: of two names that
 * are alike it would use the last for all worksheets. So the second and any further one has a number in the grid,
 * and so have the formulas of its worksheet that use it. They are read and written past the grid's facade, which
 * refuses such names. The grid writes a reference without the equal sign.
 */
export class UniverNames {
  constructor(
    private readonly injector: Injector,
    private readonly unitId: string,
  ) {}

  /** A formula of a worksheet as the grid takes it. */
  toGrid(formula: string, sheetId: string): string {
    const { params } = this;
    return formula.replace(TOKENS, (token) => {
      const alike = params.filter((param) => fromGrid(param).name.toLowerCase() === token.toLowerCase());
      const own = alike.find((param) => fromGrid(param).sheetId === sheetId);
      const found = own ?? alike.find((param) => fromGrid(param).sheetId === undefined);
      return found?.name.includes(MARK) ? found.name : token;
    });
  }

  /** A formula of the grid as Excel knows it. */
  fromGrid(formula: string): string {
    return formula.includes(MARK) ? formula.replace(new RegExp(`${MARK}\\d+`, "g"), "") : formula;
  }

  get all(): DefinedName[] {
    return this.params.map(fromGrid);
  }

  set(name: DefinedName): void {
    const known = this.find(name);
    this.run(SetDefinedNameCommand.id, {
      id: known?.id ?? generateRandomId(10),
      name: known?.name ?? this.free(name.name),
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

  private free(name: string): string {
    const taken = new Set(this.params.map((param) => param.name.toLowerCase()));
    let number = 1;
    const numbered = (): string => (number === 1 ? name : `${name}${MARK}${number}`);
    while (taken.has(numbered().toLowerCase())) number++;
    return numbered();
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
    name: name.split(MARK)[0] ?? name,
    ...(isLocal ? { sheetId: localSheetId } : {}),
    formula: formulaOrRefString.startsWith("=") ? formulaOrRefString : `=${formulaOrRefString}`,
    comment: comment ?? "",
    visible: hidden !== true,
  };
}

function isReference(formula: string): boolean {
  return /^=.+!\$?[A-Z]*\$?\d*(:\$?[A-Z]*\$?\d*)?$/i.test(formula);
}
