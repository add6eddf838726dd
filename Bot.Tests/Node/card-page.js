// Runs in the browser: draws a card with the official renderer in one of Teams' themes, and gives back what the renderer complained of.
const themes = {
  light: { back: "#ffffff", box: "#f0f0f0", text: "#242424", button: "#ffffff", line: "#8a8a8a", link: "#5b5fc7" },
  dark: { back: "#292929", box: "#1f1f1f", text: "#ffffff", button: "#292929", line: "#9e9e9e", link: "#9ea2ff" },
  contrast: { back: "#000000", box: "#000000", text: "#ffffff", button: "#000000", line: "#ffffff", link: "#ffff01" },
};

function drawCard(json, themeName) {
  const theme = themes[themeName];
  const colours = { foregroundColors: { default: { default: theme.text, subtle: theme.text } } };
  AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => {
    result.outputHtml = markdownit().render(text);
    result.didProcess = true;
  };
  const context = new AdaptiveCards.SerializationContext();
  const card = new AdaptiveCards.AdaptiveCard();
  card.hostConfig = new AdaptiveCards.HostConfig({
    fontFamily: "Segoe UI, Selawik, sans-serif",
    fontSizes: { small: 12, default: 14, medium: 16, large: 18, extraLarge: 24 },
    spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
    actions: { maxActions: 6, actionsOrientation: "horizontal", actionAlignment: "left", buttonSpacing: 8 },
    containerStyles: {
      default: { backgroundColor: theme.back, ...colours },
      emphasis: { backgroundColor: theme.box, ...colours },
    },
    textBlock: { headingLevel: 2 },
    factSet: { title: { weight: "bolder", wrap: true }, value: { wrap: true }, spacing: 16 },
  });
  // The renderer's pattern for languages remembers where it last matched, and so refuses every second card.
  AdaptiveCards.CardElement.langProperty.regEx.lastIndex = 0;
  card.parse(JSON.parse(json), context);
  document.body.style.background = theme.back;
  const style = document.createElement("style");
  style.textContent = `button { background: ${theme.button}; color: ${theme.text}; border: 1px solid ${theme.line};
    border-radius: 4px; padding: 6px 12px; font: 600 14px Segoe UI, sans-serif; } ul { margin: 0; padding-left: 20px; box-sizing: border-box } p { margin: 0 }
    a { color: ${theme.link} }`;
  document.head.append(style);
  document.querySelector("article").replaceChildren(card.render());
  return Array.from({ length: context.eventCount }, (_, index) => context.getEventAt(index).message);
}
