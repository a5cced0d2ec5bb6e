/** Words of what is taken along of an analysis. */
export const analysisExportTexts = {
  leftOut: { nb: "{why} ({ties})", en: "{why} ({ties})", fi: "{why} ({ties})" },
} as const;
