package org.klaster.tests;

import java.util.Locale;

/** The accounts of the demonstration realm; all have the password {@code demo}. */
public enum Account {
  COORDINATOR,
  MINISTRY,
  FIRM,
  FARM,
  APPLICANT,
  SCIENCE,
  GOVERNMENT,
  AUDITOR,
  ADMINISTRATOR;

  public static final String PASSWORD = "demo";

  public String username() {
    return name().toLowerCase(Locale.ROOT);
  }
}
