import { FluentProvider, makeStaticStyles } from "@fluentui/react-components";
import { Pane } from "./Pane";
import { useOfficeTheme } from "./theme";

const usePageStyles = makeStaticStyles({ body: { margin: 0 } });

/** The pane in the colors of the Office around it. */
export function App() {
  usePageStyles();
  return (
    <FluentProvider theme={useOfficeTheme()}>
      <Pane />
    </FluentProvider>
  );
}
