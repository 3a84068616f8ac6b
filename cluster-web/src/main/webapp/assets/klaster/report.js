// The report's form: takes over last period's figure into a cell, or into all that are still empty, and lets Enter go
// down the column instead of submitting.
const rows = [...document.querySelectorAll("table.report-form tbody tr")];
const inputs = rows.map((row) => row.querySelector("input"));

function copy(button) {
  const input = button.closest("tr").querySelector("input");
  // As one writes it: a decimal comma in Kazakh and Russian.
  input.value = button.dataset.copy.replace(".", document.documentElement.lang === "en" ? "." : ",");
  input.dispatchEvent(new Event("input", { bubbles: true }));
  return input;
}

document.querySelectorAll("[data-copy]").forEach((button) => button.addEventListener("click", () => copy(button).focus()));

document.querySelectorAll("[data-copy-all]").forEach((all) =>
  all.addEventListener("click", () =>
    document.querySelectorAll("[data-copy]").forEach((button) => {
      if (button.closest("tr").querySelector("input").value.trim() === "") {
        copy(button);
      }
    })));

inputs.forEach((input, index) =>
  input.addEventListener("keydown", (event) => {
    if (event.key === "Enter") {
      event.preventDefault();
      (inputs[index + 1] ?? document.getElementById("submit")).focus();
    }
  }));
