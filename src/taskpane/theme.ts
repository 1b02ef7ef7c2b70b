import { type Theme, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { useEffect, useState } from "react";

/** Fluent's theme that goes with Office's own; contrast themes of the system replace the colours of either. */
export function useOfficeTheme(): Theme {
  const [theme, setTheme] = useState(themeNow);
  useEffect(() => {
    const follow = () => setTheme(themeNow());
    Office.context.document.addHandlerAsync(Office.EventType.OfficeThemeChanged, follow);
  }, []);
  return theme;
}

function themeNow(): Theme {
  const background = Office.context.officeTheme?.bodyBackgroundColor ?? "#ffffff";
  return isDark(background) ? webDarkTheme : webLightTheme;
}

/** By the weights of the eye for red, green and blue. */
function isDark(colour: string): boolean {
  const [red = 255, green = 255, blue = 255] = (colour.match(/[0-9a-f]{2}/gi) ?? []).map((each) =>
    parseInt(each, 16),
  );
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
