import { useClient } from "urql";
import { API_LANGUAGE } from "../../languages.ts";
import type { OnScreen } from "../../network/networkContext.ts";
import { useWords } from "../../useWords.ts";
import { addressOf } from "../../view/address.ts";
import { save } from "../deliver.ts";
import { exportTexts } from "../texts.ts";
import { type TaskControl, type TaskRunner, useTask } from "../useTask.ts";
import { collectNetwork } from "./collectNetwork.ts";
import { exportedNetwork } from "./exportedNetwork.ts";
import { fileName } from "./fileName.ts";
import type { Format } from "./formats.ts";
import { lightTheme } from "./lightTheme.ts";

interface NetworkExporter extends Omit<TaskRunner, "run"> {
  /** Collects, writes and hands over what is on the screen. */
  take(format: Format): Promise<void>;
}

/** Takes along what is on the screen, in any format. */
export function useNetworkExport(screen: OnScreen): NetworkExporter {
  const words = useWords();
  const client = useClient();
  const { run, ...task } = useTask();
  const { view, shown } = screen;
  const write = async (format: Format, control: TaskControl): Promise<void> => {
    const ids = shown.actors.map(({ actor }) => actor.id);
    const language = API_LANGUAGE[words.language];
    const collected = await collectNetwork(client, { ids, language }, control);
    const day = new Date().toISOString().slice(0, 10);
    const own = addressOf({ ...view, language: words.language });
    const address = new URL(own, globalThis.location.href).href;
    const exported = exportedNetwork(screen, collected, { words, address, day });
    const selected = new Set(view.select.map(({ id }) => id));
    const content = await format.write(exported, { words, theme: lightTheme(), selected });
    control.signal.throwIfAborted();
    const { version } = collected.dataset;
    save(fileName({ page: view.page, day, version }, format.ending), content, format.type);
  };
  return {
    ...task,
    take: (format) => run((control) => write(format, control), exportTexts.saved),
  };
}
