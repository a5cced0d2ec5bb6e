import { SHIPPED_FOLDERS } from "../../../seed/folders.ts";

/** Whether what is loaded is the data that ships, by the names of its folders. */
export function isShipped(folders: readonly string[]): boolean {
  const ships = (folder: string) =>
    SHIPPED_FOLDERS.some((each) => each.endsWith(`/${folder}`) || each === folder);
  return folders.length > 0 && folders.every(ships);
}
