/** Words for what of an exploration is not on the screen, and why. */
export const hiddenTexts = {
  byFilters: {
    nb: "{what} skjult av filtre.",
    en: "{what} hidden by filters.",
    fi: "{what} piilotettu suodattimilla.",
  },
  plansAmong: {
    one: {
      nb: "{count} av forbindelsene er en plan, som bare vises når du ber om den.",
      en: "{count} of the ties is a plan, shown only when asked for.",
      fi: "Siteistä {count} on suunnitelma, joka näytetään vain pyydettäessä.",
    },
    other: {
      nb: "{count} av forbindelsene er planer, som bare vises når du ber om dem.",
      en: "{count} of the ties are plans, shown only when asked for.",
      fi: "Siteistä {count} on suunnitelmia, jotka näytetään vain pyydettäessä.",
    },
  },
  plansOnly: {
    one: {
      nb: "{count} plan er utelatt: planer vises bare når du ber om dem.",
      en: "{count} plan is left out: plans are shown only when asked for.",
      fi: "{count} suunnitelma jätetty pois: suunnitelmat näytetään vain pyydettäessä.",
    },
    other: {
      nb: "{count} planer er utelatt: planer vises bare når du ber om dem.",
      en: "{count} plans are left out: plans are shown only when asked for.",
      fi: "{count} suunnitelmaa jätetty pois: suunnitelmat näytetään vain pyydettäessä.",
    },
  },
  byYou: {
    one: {
      nb: "{count} aktør skjult av deg.",
      en: "{count} actor hidden by you.",
      fi: "Olet piilottanut {count} toimijan.",
    },
    other: {
      nb: "{count} aktører skjult av deg.",
      en: "{count} actors hidden by you.",
      fi: "Olet piilottanut {count} toimijaa.",
    },
  },
  onlySelected: {
    nb: "Bare det som er valgt, vises.",
    en: "Only the selection is shown.",
    fi: "Vain valitut näytetään.",
  },
  reset: { nb: "Nullstill filtrene", en: "Reset the filters", fi: "Nollaa suodattimet" },
  showPlans: { nb: "Vis planer også", en: "Show plans too", fi: "Näytä myös suunnitelmat" },
  showAll: { nb: "Vis alle igjen", en: "Show all again", fi: "Näytä taas kaikki" },
} as const;
