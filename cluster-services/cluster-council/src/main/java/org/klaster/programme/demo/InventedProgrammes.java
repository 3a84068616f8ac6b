package org.klaster.programme.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.programme.FundingLine;
import org.klaster.vocabulary.programme.FundingSource;
import org.klaster.vocabulary.programme.IndicatorContent;
import org.klaster.vocabulary.programme.IndicatorUnit;
import org.klaster.vocabulary.programme.MeasureContent;
import org.klaster.vocabulary.programme.ProgrammeContent;
import org.klaster.vocabulary.shared.LocalizedText;
import org.klaster.vocabulary.shared.Money;

/**
 * Texts, measures and indicators of the invented programmes. Years count from the first one of the
 * programme, so that the demonstration stays of the present.
 */
final class InventedProgrammes {

  /** An invented measure whose responsible is named by its BIN. */
  record Planned(String responsible, MeasureContent content) {}

  private final int year;

  /**
   * @param year first year of the programmes
   */
  InventedProgrammes(int year) {
    this.year = year;
  }

  ProgrammeContent deepProcessing() {
    return new ProgrammeContent(
        text(
            "Талшықтан дайын бұйымға дейін: мақтаны терең өңдеу (ойдан шығарылған)",
            "От волокна к готовому изделию: глубокая переработка хлопка (вымышленная)",
            "From fibre to finished goods: deep processing of cotton (invented)"),
        text(
            "Өңірде өңделетін мақта талшығының үлесін екі еседен астам арттырып, кластерде тоқыма"
                + " өнімдерінің толық тізбегін құру.",
            "Более чем вдвое увеличить долю хлопкового волокна, перерабатываемого в регионе, и"
                + " построить в кластере полную цепочку текстильной продукции.",
            "More than double the share of cotton fibre that is processed in the region, and"
                + " complete the chain of textile products within the cluster."),
        text(
            "Иіру және бояу: талшық экспорты мен дайын киім арасындағы жетіспейтін буын.",
            "Прядение и крашение: недостающее звено между вывозом волокна и готовой одеждой.",
            "Spinning and dyeing: the missing link between the export of fibre and ready-made"
                + " clothes."),
        year,
        year + 2);
  }

  List<Planned> deepProcessingMeasures() {
    return List.of(spinning(), irrigation(), laboratory(), training(), brand());
  }

  private Planned spinning() {
    return planned(
        "120340990017",
        text(
            "Жіп иіру желісін жаңғырту (жылына 6 000 тонна)",
            "Модернизация прядильной линии (6 000 тонн в год)",
            "Modernise the spinning line (6,000 tonnes a year)"),
        text("Пайдалануға беру актісі", "Акт ввода в эксплуатацию", "Act of commissioning"),
        LocalDate.of(year + 1, 6, 30),
        line(FundingSource.OWN_FUNDS, 0, "420000000"),
        line(FundingSource.BORROWED_FUNDS, 0, "615250000.50"),
        line(FundingSource.DEVELOPMENT_INSTITUTE, 1, "780000000"));
  }

  private Planned irrigation() {
    return planned(
        "150440990135",
        text(
            "4 000 га мақта алқабына тамшылатып суару жүйесін салу",
            "Капельное орошение на 4 000 га хлопковых полей",
            "Drip irrigation on 4,000 ha of cotton fields"),
        text(
            "Қабылдау-тапсыру актілері", "Акты приёма-передачи", "Acts of acceptance and transfer"),
        LocalDate.of(year + 1, 11, 1),
        line(FundingSource.LOCAL_BUDGET, 0, "310000000"),
        line(FundingSource.LOCAL_BUDGET, 1, "340000000"),
        line(FundingSource.OWN_FUNDS, 0, "155000000"),
        line(FundingSource.OWN_FUNDS, 1, "170000000"));
  }

  private Planned laboratory() {
    return planned(
        "050340990160",
        text(
            "Талшық сапасы зертханасын халықаралық аккредиттеу",
            "Международная аккредитация лаборатории качества волокна",
            "International accreditation of the fibre quality laboratory"),
        text("Аккредиттеу аттестаты", "Аттестат аккредитации", "Certificate of accreditation"),
        LocalDate.of(year + 1, 12, 15),
        line(FundingSource.REPUBLICAN_BUDGET, 1, "95400000"));
  }

  private Planned training() {
    return planned(
        "940540990035",
        text(
            "Иіру және тігін жабдығы операторларын даярлау (жылына 180 адам)",
            "Подготовка операторов прядильного и швейного оборудования (180 человек в год)",
            "Training of operators of spinning and sewing equipment (180 persons a year)"),
        text("Түлектер туралы есеп", "Отчёт о выпускниках", "Report on graduates"),
        LocalDate.of(year + 2, 7, 1),
        line(FundingSource.LOCAL_BUDGET, 0, "24500000"),
        line(FundingSource.LOCAL_BUDGET, 1, "26000000"),
        line(FundingSource.LOCAL_BUDGET, 2, "27350000"),
        line(FundingSource.INTERNATIONAL, 1, "12000000"));
  }

  private Planned brand() {
    return planned(
        "150140990233",
        text(
            "Ортақ сауда белгісі және үш шетелдік көрмеге қатысу",
            "Общий товарный знак и участие в трёх зарубежных выставках",
            "A common trade mark and three exhibitions abroad"),
        text(
            "Тіркеу куәлігі, көрме шарттары",
            "Свидетельство о регистрации, выставочные договоры",
            "Certificate of registration, exhibition contracts"),
        LocalDate.of(year + 2, 10, 31),
        line(FundingSource.OWN_FUNDS, 1, "60000000"),
        line(FundingSource.OWN_FUNDS, 2, "60000000"));
  }

  List<IndicatorContent> deepProcessingIndicators() {
    return List.of(
        indicator(
            text(
                "Өңірде өңделген мақта талшығының үлесі",
                "Доля хлопкового волокна, переработанного в регионе",
                "Share of cotton fibre processed in the region"),
            IndicatorUnit.PERCENT,
            "24.6",
            "55"),
        indicator(
            text("Мақта өнімділігі", "Урожайность хлопка", "Yield of cotton"),
            IndicatorUnit.CENTNERS_PER_HECTARE,
            "26.4",
            "31"),
        indicator(
            text("Тоқыма экспорты", "Экспорт текстиля", "Export of textiles"),
            IndicatorUnit.MILLION_USD,
            "38.2",
            "62"),
        indicator(
            text(
                "Қатысушылардағы жұмыс орындары",
                "Рабочие места у участников",
                "Jobs at the members"),
            IndicatorUnit.PERSONS,
            "4120",
            "5350"));
  }

  ProgrammeContent seeds() {
    return new ProgrammeContent(
        text(
            "Отандық мақта тұқымы (ойдан шығарылған)",
            "Отечественные семена хлопка (вымышленная)",
            "Home-grown cotton seed (invented)"),
        text(
            "Егістіктің кемінде 60 %-ын отандық, ауруға төзімді сортпен қамтамасыз ету.",
            "Обеспечить не менее 60 % посевов отечественным сортом, устойчивым к болезням.",
            "Sow at least 60 % of the fields with a home-grown variety that resists disease."),
        text(
            "Тұқым шаруашылығы мен институттың бірлескен зертханасы.",
            "Совместная лаборатория семеноводческого хозяйства и института.",
            "A joint laboratory of the seed farm and the institute."),
        year,
        year + 2);
  }

  List<Planned> seedMeasures() {
    return List.of(
        planned(
            "130840990126",
            text(
                "Тұқым тазалау және қаптау желісін салу",
                "Линия очистки и протравливания семян",
                "A line for cleaning and coating seed"),
            text("Пайдалануға беру актісі", "Акт ввода в эксплуатацию", "Act of commissioning"),
            LocalDate.of(year + 1, 3, 1),
            line(FundingSource.OWN_FUNDS, 0, "88000000"),
            line(FundingSource.REPUBLICAN_BUDGET, 1, "132000000")),
        planned(
            "960140990173",
            text(
                "Үш сорттың мемлекеттік сынағы",
                "Государственные испытания трёх сортов",
                "State trials of three varieties"),
            text("Сынақ хаттамасы", "Протокол испытаний", "Minutes of the trials"),
            LocalDate.of(year + 1, 12, 1),
            line(FundingSource.REPUBLICAN_BUDGET, 0, "41500000"),
            line(FundingSource.REPUBLICAN_BUDGET, 1, "43700000.75")));
  }

  List<IndicatorContent> seedIndicators() {
    return List.of(
        indicator(
            text(
                "Отандық тұқым егілген алқап үлесі",
                "Доля посевов отечественными семенами",
                "Share of fields sown with home-grown seed"),
            IndicatorUnit.PERCENT,
            "18",
            "60"));
  }

  /** A beginning: no goal in English, a measure without its form of completion, no indicators. */
  ProgrammeContent draft() {
    return new ProgrammeContent(
        text(
            "Бірлескен логистика орталығы (ойдан шығарылған)",
            "Совместный логистический центр (вымышленная)",
            "A joint logistics centre (invented)"),
        text(
            "Қатысушылардың тасымал шығынын азайту.",
            "Снизить транспортные расходы участников.",
            ""),
        null,
        year + 1,
        year + 3);
  }

  Planned draftMeasure() {
    return planned(
        "171040990197",
        text("Қойма салу", "Строительство склада", "Build a warehouse"),
        null,
        null,
        line(FundingSource.OWN_FUNDS, 1, "150000000"));
  }

  private IndicatorContent indicator(
      LocalizedText name, IndicatorUnit unit, String baseline, String target) {
    return new IndicatorContent(
        name, unit, year - 1, new BigDecimal(baseline), year + 2, new BigDecimal(target));
  }

  private static Planned planned(
      String responsible,
      LocalizedText name,
      @Nullable LocalizedText completion,
      @Nullable LocalDate due,
      FundingLine... funding) {
    return new Planned(
        responsible, new MeasureContent(name, completion, null, due, Arrays.asList(funding)));
  }

  private FundingLine line(FundingSource source, int yearsOn, String amount) {
    return new FundingLine(source, year + yearsOn, Money.of(amount));
  }

  private static LocalizedText text(String kk, String ru, String en) {
    return new LocalizedText(kk, ru, en);
  }
}
