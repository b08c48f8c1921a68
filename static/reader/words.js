// The few words that scripts put on the page, in its language.
const RU = {
  "Suggestions": "Подсказки", "suggestions": "подсказок", "Open page": "Открыть страницу", "Close": "Закрыть",
  "Share": "Поделиться", "Copy link": "Скопировать ссылку", "Print": "Напечатать", "Copied": "Скопировано",
  "Copy": "Скопировать", "Copy this quotation with its source": "Скопировать цитату с указанием источника",
};

export const say = (words) => (document.documentElement.lang === "ru" && RU[words]) || words;
