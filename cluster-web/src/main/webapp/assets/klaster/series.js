// A picture of one row of a table over periods. The table beside it stays the source: figures that are suppressed there
// are gaps here. Chart.js is loaded before this module.
document.querySelectorAll("[data-series]").forEach((box) => {
  const table = document.getElementById(box.dataset.series);
  if (!table || !window.Chart) {
    return;
  }
  const periods = [...table.querySelectorAll("thead [data-period]")].map((head) => head.dataset.period);
  const rows = [...table.querySelectorAll("tbody tr[data-indicator]")];
  const select = box.querySelector("select");
  rows.forEach((row, index) => {
    const option = document.createElement("option");
    option.value = String(index);
    option.textContent = row.querySelector("th").textContent + ", " + row.querySelector("td").textContent;
    select.append(option);
  });
  const style = getComputedStyle(document.documentElement);
  window.Chart.defaults.font.family = getComputedStyle(document.body).fontFamily;
  box.hidden = false;
  const chart = new window.Chart(box.querySelector("canvas"), {
    type: "bar",
    data: { labels: periods, datasets: [{ data: [], backgroundColor: style.getPropertyValue("--brand").trim(), maxBarThickness: 72 }] },
    options: {
      maintainAspectRatio: false,
      animation: false,
      locale: document.documentElement.lang,
      plugins: { legend: { display: false } },
      scales: { y: { beginAtZero: true } },
    },
  });
  const show = () => {
    const cells = [...rows[Number(select.value)].querySelectorAll("[data-value]")];
    chart.data.datasets[0].data = cells.map((cell) => (cell.dataset.value === "" ? null : Number(cell.dataset.value)));
    chart.data.datasets[0].label = select.selectedOptions[0].textContent;
    chart.update();
  };
  select.addEventListener("change", show);
  select.value = "0";
  show();
});
