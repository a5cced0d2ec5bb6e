/** Words of the page of who stands between whom. */
export const brokerageTexts = {
  title: {
    nb: "Hvem som holder nettverket sammen",
    en: "Who holds the network together",
    fi: "Kuka pitää verkoston koossa",
  },
  theBrokers: { nb: "mellomleddene", en: "the go-betweens", fi: "välittäjät" },
} as const;
