// Draws the rows of a data table as a chart beside it. The table stays: the chart adds nothing that it does not say.
const style = getComputedStyle(document.documentElement);
const brand = style.getPropertyValue("--brand").trim();

for (const figure of document.querySelectorAll("[data-chart-of]")) {
  const table = document.querySelector(`table[data-chart="${figure.dataset.chartOf}"]`);
  if (table && window.Chart) {
    draw(figure, table);
  }
}

function draw(figure, table) {
  const years = JSON.parse(table.dataset.years).map(String);
  const rows = [...table.querySelectorAll("tbody tr")];
  const select = figure.querySelector("select");
  rows.forEach((row, index) => select.add(new Option(row.dataset.label, String(index))));
  const set = (index) => ({
    label: rows[index].dataset.label,
    data: JSON.parse(rows[index].dataset.values),
    backgroundColor: brand,
    maxBarThickness: 64,
  });
  figure.hidden = false;
  const chart = new window.Chart(figure.querySelector("canvas"), {
    type: "bar",
    data: { labels: years, datasets: [set(0)] },
    options: {
      animation: false,
      maintainAspectRatio: false,
      // Browsers know no Kazakh number format; the Russian one is written alike.
      locale: document.documentElement.lang === "en" ? "en" : "ru",
      scales: { y: { beginAtZero: true } },
    },
  });
  select.addEventListener("change", () => {
    chart.data.datasets = [set(Number(select.value))];
    chart.update();
  });
}
