import { useCallback, useEffect, useRef, useState } from "react";
import { problemOf } from "../excel/problem";
import { useWorkbookEvents } from "../excel/workbookEvents";
import { type CellView, readCellView } from "./cellView";

/** The selected cell explained, kept up with the selection and with every calculation; or why it could not be read. */
export function useCellView(): { view: CellView | undefined; problem: string | undefined } {
  const [state, setState] = useState<{ view?: CellView; problem?: string }>({});
  const reading = useRef(false);
  const again = useRef(false);

  const refresh = useCallback(async () => {
    again.current = true;
    if (reading.current) return;
    reading.current = true;
    // What happens while a cell is read is read once more, and only what was read last is shown.
    while (again.current) {
      again.current = false;
      const next = await read();
      if (!again.current) setState(next);
    }
    reading.current = false;
  }, []);

  useEffect(() => void refresh(), [refresh]);
  useWorkbookEvents("content", () => void refresh());
  return { view: state.view, problem: state.problem };
}

async function read(): Promise<{ view?: CellView; problem?: string }> {
  try {
    return { view: await Excel.run({ delayForCellEdit: true }, readCellView) };
  } catch (error) {
    return { problem: problemOf(error) };
  }
}
