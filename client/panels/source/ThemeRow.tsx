import { ActorLink } from "../../kinds/ActorLink.tsx";
import { ItemLink } from "../../parts/ItemLink.tsx";
import type { SourceThemeFragment } from "./lists.gen.ts";

/** What an actor works on, and where in the source that stands. */
export function ThemeRow({ of: { actor, theme, locator } }: { readonly of: SourceThemeFragment }) {
  return (
    <li>
      <ActorLink actor={actor} />{" "}
      <span className="tie-marks">
        <span>
          <ItemLink type="theme" id={theme.id}>
            {theme.label}
          </ItemLink>
        </span>
        <span lang="en">{locator}</span>
      </span>
    </li>
  );
}
