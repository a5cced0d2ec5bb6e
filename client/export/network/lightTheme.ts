import { readTheme, type Theme } from "../../graph/theme.ts";

/** The light colours of the page, whatever the reader's choice: pictures end up on white paper. */
export function lightTheme(): Theme {
  const sheet = document.createElement("div");
  sheet.dataset.colorScheme = "light";
  sheet.hidden = true;
  document.body.append(sheet);
  const theme = readTheme(sheet);
  sheet.remove();
  return theme;
}
