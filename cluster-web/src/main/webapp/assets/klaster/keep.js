// Keeps what is typed into a form in this browser tab, so that the end of a session loses nothing. The copy is taken
// away when the form was accepted (another page answers) and when the person signs out.
const PREFIX = "klaster-form:";

export function keepForms(texts) {
  if (returned(texts)) {
    return;
  }
  document.querySelectorAll("form[data-keep]").forEach((form) => {
    const key = PREFIX + texts.user + ":" + location.pathname + location.search.replace(/[?&]expired=1/, "") + "#" + form.dataset.keep;
    // The answer to a form stays at the page's whole address, so that it can be opened anew after the session's end.
    if (location.search && new URL(form.action).pathname === location.pathname) {
      form.action = location.pathname + location.search;
    }
    offer(form, key, texts);
    form.addEventListener("input", () => sessionStorage.setItem(key, JSON.stringify(typed(form))));
    form.addEventListener("submit", () => sessionStorage.setItem(PREFIX + "sent", key));
  });
  const sent = sessionStorage.getItem(PREFIX + "sent");
  const refused = document.querySelector(".note .error, .messages .error");
  const expired = new URLSearchParams(location.search).has("expired");
  if (sent && !refused && !expired && !document.querySelector("[data-offered]")) {
    sessionStorage.removeItem(sent);
  }
  sessionStorage.removeItem(PREFIX + "sent");
}

// Signing in again in the midst of a submission loses what follows the "?": the page that was opened anew would be that
// of another record, or of none. Goes on to the one whose form was sent; tells whether it does.
function returned(texts) {
  const sent = sessionStorage.getItem(PREFIX + "sent") ?? "";
  const own = PREFIX + texts.user + ":";
  const here = new URL(location.href);
  if (!here.searchParams.has("expired") || !sent.startsWith(own)) {
    return false;
  }
  const there = new URL(sent.slice(own.length, sent.lastIndexOf("#")), location.origin);
  here.searchParams.delete("expired");
  if (there.pathname !== here.pathname || there.search === here.search) {
    return false;
  }
  there.searchParams.set("expired", "1");
  location.replace(there.href);
  return true;
}

function fields(form) {
  return [...form.elements].filter(
    (field) => field.name && !field.name.startsWith("jakarta.faces") && !["hidden", "submit", "button", "password", "file"].includes(field.type));
}

function typed(form) {
  const values = {};
  fields(form).forEach((field) => {
    if (field.type === "checkbox" || field.type === "radio") {
      values[field.name + "=" + field.value] = field.checked;
    } else {
      values[field.name] = field.value;
    }
  });
  return values;
}

function restore(form, values) {
  fields(form).forEach((field) => {
    if (field.type === "checkbox" || field.type === "radio") {
      field.checked = Boolean(values[field.name + "=" + field.value]);
    } else if (field.name in values) {
      field.value = values[field.name];
    }
  });
}

// The page may have been answered by a refusal, with all values still in it: then there is nothing to offer.
function offer(form, key, texts) {
  const kept = sessionStorage.getItem(key);
  if (!kept || kept === JSON.stringify(typed(form))) {
    return;
  }
  if (sessionStorage.getItem(PREFIX + "sent") === key && !new URLSearchParams(location.search).has("expired") && !form.querySelector(".error")) {
    return;
  }
  // A refused form comes back with all that was typed.
  if (document.querySelector(".note .error, .messages .error")) {
    return;
  }
  const note = document.createElement("div");
  note.className = "messages";
  note.dataset.offered = "yes";
  note.setAttribute("role", "status");
  const text = document.createElement("p");
  text.className = "warning";
  text.textContent = texts.restored + (form.querySelector("input[type=file]") ? " " + texts.filesLost : "") + " ";
  const yes = document.createElement("button");
  yes.type = "button";
  yes.className = "button";
  yes.textContent = texts.restore;
  yes.addEventListener("click", () => {
    restore(form, JSON.parse(kept));
    note.remove();
  });
  const no = document.createElement("button");
  no.type = "button";
  no.className = "button quiet";
  no.textContent = texts.discard;
  no.addEventListener("click", () => {
    sessionStorage.removeItem(key);
    note.remove();
  });
  text.append(yes, no);
  note.append(text);
  form.before(note);
}
