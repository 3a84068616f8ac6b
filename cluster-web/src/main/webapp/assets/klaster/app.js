// What every page needs beyond HTML: a question before a button acts, one submission a click, the phone's menu,
// and forms whose typed values outlive the session.
import { keepForms } from "./keep.js";

const texts = document.body.dataset;

// On a phone the menu starts closed; without script it stays open.
const menu = document.querySelector("details.menu");
if (menu && window.matchMedia("(max-width: 760px)").matches) {
  menu.removeAttribute("open");
}

// On a phone a row of a table is a card, and each cell of it tells which column it is of.
for (const table of document.querySelectorAll("table.list, table.report-form")) {
  const columns = [...table.querySelectorAll("thead th")].map((head) =>
    head.querySelector(".visually-hidden") ? "" : head.textContent.trim());
  for (const row of table.querySelectorAll("tbody tr")) {
    [...row.cells].forEach((cell, index) => {
      if (columns[index] && cell.textContent.trim() + cell.querySelectorAll("input").length !== "0") {
        cell.dataset.column = columns[index];
      }
    });
  }
}

function ask(question) {
  const dialog = document.createElement("dialog");
  const text = document.createElement("p");
  text.textContent = question;
  text.id = "question";
  dialog.setAttribute("aria-labelledby", "question");
  const buttons = document.createElement("div");
  buttons.className = "buttons";
  const yes = button(texts.yes, "button primary", () => dialog.close("yes"));
  const no = button(texts.no, "button", () => dialog.close("no"));
  buttons.append(yes, no);
  dialog.append(text, buttons);
  document.body.append(dialog);
  return new Promise((resolve) => {
    dialog.addEventListener("close", () => {
      dialog.remove();
      resolve(dialog.returnValue === "yes");
    });
    dialog.showModal();
  });
}

function button(label, className, action) {
  const made = document.createElement("button");
  made.type = "button";
  made.textContent = label;
  made.className = className;
  made.addEventListener("click", action);
  return made;
}

document.addEventListener("click", async (event) => {
  const target = event.target.closest("[data-confirm]");
  if (!target || !target.dataset.confirm || target.dataset.confirmed) {
    return;
  }
  // What is still to be filled in is said first; without it the button would do nothing.
  const empty = [...(target.form?.querySelectorAll("[aria-required=true]") ?? [])].some((input) => !input.value);
  if (empty) {
    return;
  }
  event.preventDefault();
  if (await ask(target.dataset.confirm)) {
    target.dataset.confirmed = "yes";
    target.click();
  }
});

document.addEventListener("submit", (event) => {
  const form = event.target;
  if (form.method !== "post") {
    return;
  }
  if (form.dataset.sent) {
    event.preventDefault();
    return;
  }
  form.dataset.sent = "yes";
  const sender = event.submitter;
  if (sender) {
    sender.setAttribute("aria-busy", "true");
  }
  // Shown only where the answer takes more than a moment.
  setTimeout(() => {
    const note = document.createElement("p");
    note.className = "muted";
    note.setAttribute("role", "status");
    const bar = document.createElement("progress");
    bar.setAttribute("aria-label", texts.busy);
    note.append(texts.busy, bar);
    form.append(note);
  }, 800);
});

// A page that comes back from the browser's own store must be usable again.
window.addEventListener("pageshow", () => {
  document.querySelectorAll("form[data-sent]").forEach((form) => delete form.dataset.sent);
  document.querySelectorAll("[aria-busy]").forEach((sender) => sender.removeAttribute("aria-busy"));
});

// A field with a message is marked for screen readers, and the first one gets the focus.
const faulty = [...document.querySelectorAll(".note .error")]
  .map((message) => message.closest(".field")?.querySelector("input, select, textarea"))
  .filter(Boolean);
faulty.forEach((input) => input.setAttribute("aria-invalid", "true"));
faulty[0]?.focus();

document.querySelectorAll("[data-print]").forEach((control) => control.addEventListener("click", () => window.print()));

keepForms(texts);
