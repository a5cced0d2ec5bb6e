// Lets a worker thread read TypeScript: what the main thread was started with does not reach it.
import { register } from "tsx/esm/api";

register();
