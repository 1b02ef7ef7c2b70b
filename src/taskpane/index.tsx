import { createRoot } from "react-dom/client";
import { App } from "./App";

void Office.onReady(() => {
  createRoot(document.getElementById("pane")!).render(<App />);
});
