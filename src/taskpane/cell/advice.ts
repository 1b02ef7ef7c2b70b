/** What an error of Excel means and what to do about it. Excel itself shows a message for #VALUE! and #N/A alone. */
const advice: Readonly<Record<string, string>> = {
  "#VALUE!": "Correct the argument it was given for.",
  "#NUM!": "A number is not possible. Correct the argument it was given for.",
  "#N/A":
    "What was asked for is not published or not there: take a year that is, or ranges of the same size in every argument.",
  "#NAME?":
    "Excel does not know a name in the formula. Check the spelling of the function and of every name, and put texts in quotation marks.",
  "#REF!": "A cell that the formula used has been deleted. Undo that, or point the argument to another cell.",
  "#SPILL!":
    "The answer is a table, and there is something in the cells it needs to the right of and below this one. Empty them, or move the formula.",
  "#BUSY!": "Excel is still calculating. The answer comes by itself.",
  "#GETTING_DATA": "Excel is still calculating. The answer comes by itself.",
  "#DIV/0!": "A cell that the formula uses divides by zero. Correct that cell.",
  "#NULL!": "Two ranges of the formula have no cell in common. Put a comma or a colon between them.",
  "#CALC!": "Excel cannot calculate this formula. Look for an empty array among the arguments.",
  "#CONNECT!": "Excel could not reach the add-in. Close and open the workbook.",
};

export function adviceFor(code: string): string {
  return advice[code] ?? "Correct the formula or the cells that it uses.";
}
