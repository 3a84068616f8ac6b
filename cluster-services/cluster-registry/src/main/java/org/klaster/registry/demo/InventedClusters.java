package org.klaster.registry.demo;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.klaster.domain.registry.Cluster;
import org.klaster.domain.registry.ClusterProfile;
import org.klaster.vocabulary.registry.ClusterForm;
import org.klaster.vocabulary.registry.ClusterKind;
import org.klaster.vocabulary.registry.Kato;
import org.klaster.vocabulary.registry.Oked;
import org.klaster.vocabulary.shared.LocalizedText;

/** The two clusters of the demonstration: one registered with a whole chain, one an initiative. */
final class InventedClusters {

  private InventedClusters() {}

  static Cluster south() {
    Cluster cluster =
        new Cluster(
            new ClusterProfile(
                new LocalizedText(
                    "Оңтүстік мақта-тоқыма кластері (ойдан шығарылған)",
                    "Хлопково-текстильный кластер Юга (вымышленный)",
                    "Southern Cotton and Textile Cluster (invented)"),
                ClusterForm.VERTICAL_CHAIN,
                ClusterKind.CLUSTER,
                new LocalizedText(
                    "Мақта-матадан тігілген киім және үй тоқымасы",
                    "Одежда и домашний текстиль из хлопка",
                    "Garments and home textiles of cotton"),
                new LocalizedText(
                    "Тұқымнан тігін бұйымына дейінгі толық тізбек: егіс, мақта тазалау, жіп иіру, тоқу, әрлеу, тігу;"
                        + " шиттен май алынады. Қатысушылар Түркістан облысы мен Шымкент қаласында орналасқан.",
                    "Полная цепочка от семян до швейных изделий: поле, хлопкоочистка, прядение, ткачество, отделка,"
                        + " пошив; из семян получают масло. Участники находятся в Туркестанской области и Шымкенте.",
                    "A whole chain from seed to garment: field, gin, spinning, weaving, finishing, sewing; oil is pressed"
                        + " from the seed. The members are in Turkistan Region and in Shymkent."),
                Set.of(new Kato("61"), new Kato("79")),
                sectors("01.16 01.63 01.64 10.41 13.10 13.20 13.30 13.92 14.12 14.13 14.19")),
            LocalDate.of(2024, 9, 2),
            "");
    cluster.becomeCandidate(
        LocalDate.of(2024, 10, 7), "Құрылтай жиналысының хаттамасы № 1 (2024-10-04)");
    cluster.register(
        LocalDate.of(2024, 11, 18),
        LocalDate.of(2027, 11, 18),
        "2025–2027 жылдарға арналған даму бағдарламасы; әкімдік пен бизнестің келісім хаттамасы № 2 (2024-11-01)");
    return cluster;
  }

  static Cluster north() {
    return new Cluster(
        new ClusterProfile(
            new LocalizedText(
                "Қостанай астық кластері (ойдан шығарылған)",
                "Костанайский зерновой кластер (вымышленный)",
                "Kostanay Grain Cluster (invented)"),
            ClusterForm.SECTOR_UNION,
            ClusterKind.CLUSTER,
            new LocalizedText("Ұн және жарма", "Мука и крупа", "Flour and groats"),
            new LocalizedText(
                "Астық өсірушілерді, диірмендерді және аграрлық ғылымды біріктіретін бастама.",
                "Инициатива, объединяющая производителей зерна, мельницы и аграрную науку.",
                "An initiative that brings grain growers, mills and agrarian science together."),
            Set.of(new Kato("39")),
            sectors("01.11 10.61 10.91 46.21")),
        LocalDate.of(2025, 5, 12),
        "");
  }

  private static Set<Oked> sectors(String codes) {
    return Arrays.stream(codes.split(" ")).map(Oked::new).collect(Collectors.toSet());
  }
}
