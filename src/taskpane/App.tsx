import { FluentProvider } from "@fluentui/react-components";
import { Pane } from "./Pane";
import { useOfficeTheme } from "./theme";

/** The pane in the colours of the Office around it. */
export function App() {
  return (
    <FluentProvider theme={useOfficeTheme()}>
      <Pane />
    </FluentProvider>
  );
}
