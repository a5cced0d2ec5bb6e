/** Whether a part is shown as lists or as a picture; lists go without saying. */
export const PICTURED = ["list", "picture"] as const;
