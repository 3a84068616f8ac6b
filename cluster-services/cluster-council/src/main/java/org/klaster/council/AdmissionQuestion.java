package org.klaster.council;

import org.klaster.vocabulary.shared.LocalizedText;

/** The question that a council is asked about an application. */
public final class AdmissionQuestion {

  private AdmissionQuestion() {}

  /** A label and a name: no suffix has to agree with the name in any of the languages. */
  public static LocalizedText of(LocalizedText applicant) {
    return new LocalizedText(
        "Кластер мүшелігіне қабылдау: " + applicant.kk(),
        "Приём в участники кластера: " + applicant.ru(),
        "Admission to membership of the cluster: " + applicant.en());
  }
}
